import { isTile, type Tile } from '#callout/core/places/tiles.ts';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type OutgoingAnswer, send } from '#platform/outgoing/request.ts';
import type { SteadyClock } from '../clock.ts';
import { readImage } from '../plans/image.ts';
import { freshnessOf } from './freshness.ts';
import type { MapSettings } from './settings.ts';
import { type KeptTile, TileCache } from './tile-cache.ts';

/** Bytes. A tile of a map has some tens of thousands. */
const largestTile = 512 * 1024;
const mostKept = 200 * 1024 * 1024;
/** Requests to the server of the map at the same time. */
const atOnce = 4;
/** Requests to it of everybody together: enough to look around, too little to copy a map. */
const allowance = { burst: 600, perSecond: 10 };
/** Milliseconds: so long one tile is waited for. */
const usualPatience = 5000;
/** Milliseconds during which a server that did not answer is left alone. */
const quiet = 10_000;

interface MapParts {
  readonly settings: MapSettings;
  readonly folder: string;
  readonly clock: SteadyClock;
  /** Scheme, host and port of our pages: says to the server of the map who asks. */
  readonly origin: string;
  readonly patience?: number;
}

/**
 * The pictures of a map, asked for by this server, so that the browsers of users tell nobody where they are looking; kept on disk as long as the
 * server of the map allows, and older ones shown when it does not answer. Only the server that was set is asked, by one address; where it sends
 * us elsewhere we do not go.
 */
export class MapTiles {
  readonly #parts: MapParts;
  readonly #cache: TileCache;
  readonly #buckets = new TokenBuckets(allowance);
  readonly #underWay = new Map<string, Promise<Result<KeptTile>>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  /** On the counting clock. */
  #quietUntil = 0;

  private constructor(parts: MapParts, cache: TileCache) {
    this.#parts = parts;
    this.#cache = cache;
  }

  static async open(parts: MapParts): Promise<MapTiles> {
    return new MapTiles(parts, await TileCache.open(parts.folder, parts.settings.url, mostKept));
  }

  get settings(): MapSettings {
    return this.#parts.settings;
  }

  /** Codes: `no-such-tile`, `map-away`, `map-wrong`, `map-too-often`. */
  async tile(tile: Tile): Promise<Result<KeptTile>> {
    if (!isTile(tile, this.settings.closest)) return refuse('no-such-tile');
    const kept = await this.#cache.read(tile);
    const now = toIso(this.#parts.clock.now());
    if (kept !== undefined && now < kept.until) return ok(kept);
    const asked = await this.#askOnce(tile, kept);
    return !asked.ok && asked.error.code !== 'no-such-tile' && kept !== undefined && now < kept.spareUntil
      ? ok(kept)
      : asked;
  }

  /** Who asks for a tile that is on its way gets the same answer. */
  #askOnce(tile: Tile, kept: KeptTile | undefined): Promise<Result<KeptTile>> {
    const key = `${tile.z}/${tile.x}/${tile.y}`;
    const known = this.#underWay.get(key);
    if (known !== undefined) return known;
    const asking = this.#inTurn(() => this.#ask(tile, kept)).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asking);
    return asking;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= atOnce) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  async #ask(tile: Tile, kept: KeptTile | undefined): Promise<Result<KeptTile>> {
    if (performance.now() < this.#quietUntil) return refuse('map-away');
    if (this.#buckets.take('map') > 0) return refuse('map-too-often');
    try {
      const answer = await send({
        url: this.#addressOf(tile),
        method: 'GET',
        headers: this.#headersFor(kept),
        body: new Uint8Array(),
        trusted: this.settings.ownNetwork,
        patience: this.#parts.patience ?? usualPatience,
        mostBytes: largestTile,
      });
      return await this.#read(tile, answer, kept);
    } catch {
      return this.#away();
    }
  }

  #addressOf({ z, x, y }: Tile): URL {
    const { url, secret } = this.settings;
    const values: Readonly<Record<string, string>> = {
      z: String(z),
      x: String(x),
      y: String(y),
      secret: encodeURIComponent(secret),
    };
    return new URL(url.replaceAll(/\{(z|x|y|secret)\}/g, (_all, name: string) => values[name] ?? ''));
  }

  #headersFor(kept: KeptTile | undefined): Readonly<Record<string, string>> {
    return {
      accept: 'image/png, image/webp, image/jpeg',
      'user-agent': `Paraat/1.0 (+${this.#parts.origin})`,
      ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
      ...(kept?.modified === undefined ? {} : { 'if-modified-since': kept.modified }),
    };
  }

  async #read(tile: Tile, answer: OutgoingAnswer, kept: KeptTile | undefined): Promise<Result<KeptTile>> {
    const { status, headers } = answer;
    if (status === 304 && kept !== undefined) return this.#keep(tile, { type: kept.type, bytes: kept.bytes }, headers);
    if (status === 404 || status === 204) return refuse('no-such-tile');
    if (status !== 200) return status === 429 || status >= 500 ? this.#away() : refuse('map-wrong');
    const image = answer.cut ? undefined : await readImage(answer.body);
    const said = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (image?.ok !== true || image.value.type !== said) return refuse('map-wrong');
    return this.#keep(tile, image.value, headers);
  }

  async #keep(
    tile: Tile,
    { type, bytes }: Pick<KeptTile, 'type' | 'bytes'>,
    headers: OutgoingAnswer['headers'],
  ): Promise<Result<KeptTile>> {
    const now = this.#parts.clock.now();
    const { kept, fresh, spare } = freshnessOf(headers, this.settings.keptDays * 86_400);
    const { etag, 'last-modified': modified } = headers;
    const read: KeptTile = {
      type,
      bytes,
      until: toIso(now.add({ seconds: Math.floor(fresh) })),
      spareUntil: toIso(now.add({ seconds: Math.floor(fresh + spare) })),
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
    };
    // A disk that takes nothing keeps nobody from looking at a map.
    if (kept)
      await this.#cache.keep(tile, read).then(
        () => this.#cache.tidy(now),
        () => undefined,
      );
    return ok(read);
  }

  #away(): Result<never> {
    this.#quietUntil = performance.now() + quiet;
    return refuse('map-away');
  }
}
