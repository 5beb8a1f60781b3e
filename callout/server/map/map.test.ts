import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlaceAnswer } from '#callout/api/places.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';
import { freshnessOf } from './freshness.ts';
import { MapTiles } from './map-tiles.ts';
import { type MapSettings, readMapSettings } from './settings.ts';
import { drawnTile, openTileServer, type TestTileServer } from './testing/tile-server.ts';

/** A map to draw areas on: a real server of Paraat, and a real server of tiles that can do what it should not. */

let tiles: TestTileServer;
let server: TestServer;
let administrator: Client;
/** Time that the test lets pass, in milliseconds. */
let ahead = 0;
const clock = steadyClock({ wall: () => Date.now() + ahead, monotonic: () => performance.now() + ahead });
const hour = 3_600_000;
const day = 24 * hour;

function settingsAt(origin: string, more: Partial<MapSettings> = {}): MapSettings {
  const attribution = '© Kaartmakers van het meer';
  return {
    url: `${origin}/{z}/{x}/{y}.png?key={secret}`,
    secret: 'a&b',
    attribution,
    closest: 19,
    keptDays: 7,
    ownNetwork: true,
    ...more,
  };
}

beforeAll(async () => {
  tiles = await openTileServer();
  server = await openTestServer(['beheer-koksschool', 'bhv-002'], { clock, map: settingsAt(tiles.origin) });
  administrator = await server.signIn('beheer-koksschool');
});

afterAll(async () => {
  await server.close();
  await tiles.close();
});

beforeEach(() => {
  tiles.answer(undefined);
  tiles.say({});
});

let next = 67_000;
/** A tile that nobody asked for before. */
function newTile(): string {
  next += 1;
  return `/v1/map-tiles/17/${next}/43241`;
}

async function codeOf(path: string): Promise<readonly [status: number, code: unknown]> {
  const answer = await administrator.get<{ code?: string }>(path);
  return [answer.status, answer.body.code];
}

describe('BHV-02: a tile of the map', () => {
  test('is asked for by the server, which says who it is and nothing of who looks', async () => {
    const before = tiles.asked.length;
    const shown = await administrator.raw('/v1/map-tiles/17/67400/43241', {
      headers: { referer: 'https://paraat.example/administration/places/koksschool', 'accept-language': 'fr' },
    });
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer()).equals(drawnTile(67_400, 43_241))).toBe(true);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    const [asked, ...more] = tiles.asked.slice(before);
    expect(more).toEqual([]);
    expect(asked?.path).toBe('/17/67400/43241.png?key=a%26b');
    expect(asked?.headers['user-agent']).toBe(`Paraat/1.0 (+${server.url})`);
    for (const name of ['cookie', 'referer', 'accept-language', 'x-forwarded-for', 'authorization'])
      expect(asked?.headers).not.toHaveProperty(name);
  });

  test('is kept as long as the server of the map says, then asked for anew by its mark', async () => {
    tiles.say({ 'cache-control': 'public, max-age=3600', etag: '"een"' });
    const path = newTile();
    const before = tiles.asked.length;
    const first = await administrator.raw(path);
    expect(first.headers.get('cache-control')).toMatch(/^private, max-age=3(600|5\d\d)$/u);
    expect((await administrator.raw(path)).status).toBe(200);
    expect(tiles.asked.length - before).toBe(1);
    ahead += 2 * hour;
    const again = await administrator.raw(path);
    expect(tiles.asked.at(-1)?.headers['if-none-match']).toBe('"een"');
    expect(Buffer.from(await again.arrayBuffer()).length).toBeGreaterThan(100);
    await administrator.raw(path);
    expect(tiles.asked.length - before).toBe(2);
  });

  test('of which nothing is said is kept a week; one that may not be kept is asked for each time', async () => {
    const path = newTile();
    const before = tiles.asked.length;
    await administrator.raw(path);
    ahead += 6 * day;
    await administrator.raw(path);
    expect(tiles.asked.length - before).toBe(1);
    tiles.say({ 'cache-control': 'no-store' });
    const never = newTile();
    expect((await administrator.raw(never)).headers.get('cache-control')).toBe('no-store');
    await administrator.raw(never);
    expect(tiles.asked.length - before).toBe(3);
  });

  test('is asked for once when many look at the same', async () => {
    const path = newTile();
    const before = tiles.asked.length;
    const all = await Promise.all(Array.from({ length: 12 }, () => administrator.raw(path)));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect(tiles.asked.length - before).toBe(1);
  });

  test('that leads elsewhere, is no picture, is another than it says, or is far too large, is not shown', async () => {
    const elsewhere = await openTileServer();
    const wrong: Readonly<Record<string, Parameters<TestTileServer['answer']>[0]>> = {
      redirect: (response) => response.writeHead(302, { location: `${elsewhere.origin}/secret` }).end(),
      page: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
      disguised: (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<svg onload="x()"/>'),
      svg: (response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
      other: (response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(drawnTile(1, 1)),
      large: (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(2_000_000)),
      cut: (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(drawnTile(1, 1).subarray(0, 90)),
      key: (response) => response.writeHead(403).end(),
    };
    const found: Record<string, unknown> = {};
    for (const [name, answer] of Object.entries(wrong)) {
      tiles.answer(answer);
      found[name] = await codeOf(newTile());
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(wrong).map((name) => [name, [503, 'map-wrong']])));
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  test('that the map does not have, or that no map has, is refused in words', async () => {
    tiles.answer((response) => response.writeHead(404).end());
    expect(await codeOf(newTile())).toEqual([404, 'no-such-tile']);
    const before = tiles.asked.length;
    for (const path of ['20/0/0', '3/8/0', '3/0/-1', '3/0/a', '3/0/1e1', '3/0/0x1', '99999999999999/0/0'])
      expect(await codeOf(`/v1/map-tiles/${path}`)).toEqual([404, 'no-such-tile']);
    expect(tiles.asked.length).toBe(before);
  });

  test('is for who sets up areas; he is told whose map it is, and nobody else is', async () => {
    const responder = await server.signIn('bhv-002');
    expect((await responder.get(newTile())).status).toBe(403);
    expect((await server.public.get(newTile())).status).toBe(401);
    const place = await administrator.get<PlaceAnswer>('/v1/places/koksschool');
    expect(place.body.map).toEqual({ attribution: '© Kaartmakers van het meer', closest: 19 });
    expect(place.text).not.toContain(tiles.origin);
  });
});

describe('BHV-02: when the server of the map is away', () => {
  let folder: string;
  const open = (more: Partial<MapSettings> = {}) =>
    MapTiles.open({
      settings: settingsAt(tiles.origin, more),
      folder,
      clock,
      origin: 'https://paraat.example',
      patience: 1000,
    });
  const tile = { z: 17, x: 1, y: 1 };
  const codeFrom = async (map: MapTiles, wanted = tile) => {
    const found = await map.tile(wanted);
    return found.ok ? found.value.type : found.error.code;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiles-'));
    return () => rm(folder, { recursive: true });
  });

  test('what was kept is shown for a month longer, the rest is refused at once and the server left alone', async () => {
    const map = await open();
    expect(await codeFrom(map)).toBe('image/png');
    await tiles.off();
    ahead += 10 * day;
    expect(await codeFrom(map)).toBe('image/png');
    expect(await codeFrom(map, { ...tile, x: 2 })).toBe('map-away');
    await tiles.on();
    const before = tiles.asked.length;
    expect(await codeFrom(map, { ...tile, x: 3 })).toBe('map-away');
    expect(tiles.asked.length).toBe(before);
    ahead += 31 * day;
    expect(await codeFrom(map)).toBe('map-away');
  });

  test('what says that it must be asked anew is not shown without it', async () => {
    tiles.say({ 'cache-control': 'max-age=60, must-revalidate' });
    const map = await open();
    expect(await codeFrom(map)).toBe('image/png');
    tiles.answer((response) => response.writeHead(503).end());
    ahead += hour;
    expect(await codeFrom(map)).toBe('map-away');
  });

  test('a server that says nothing is given up in time', async () => {
    tiles.answer(() => undefined);
    expect(await codeFrom(await open())).toBe('map-away');
  });

  test('of another map nothing stays, and a file that was garbled counts as not there', async () => {
    const first = await open();
    await first.tile(tile);
    const [kept = ''] = await readdir(folder);
    expect(await readdir(join(folder, kept, '17', '1'))).toEqual(['1']);
    await writeFile(join(folder, kept, '17', '1', '1'), 'garbled');
    const before = tiles.asked.length;
    expect(await codeFrom(first)).toBe('image/png');
    expect(tiles.asked.length - before).toBe(1);
    await open({ url: `${tiles.origin}/other/{z}/{x}/{y}` });
    expect(await readdir(folder)).not.toContain(kept);
  });

  test('more tiles than anybody looks at in an afternoon are not fetched: a map is not copied', async () => {
    const map = await open({ closest: 22 });
    let [code, asked] = ['image/png', 0];
    // Ten come back each second: slower than that nobody copies.
    for (; code === 'image/png'; asked += 1) code = await codeFrom(map, { z: 22, x: asked, y: 0 });
    expect(code).toBe('map-too-often');
    expect(asked).toBeGreaterThan(600);
  });

  test('an address on our own network is asked only where whoever runs the server said so', async () => {
    const before = tiles.connections();
    expect(await codeFrom(await open({ ownNetwork: false }))).toBe('map-away');
    const byName = tiles.origin.replace('http://127.0.0.1', 'https://localhost');
    expect(await codeFrom(await open({ ownNetwork: false, url: `${byName}/{z}/{x}/{y}` }))).toBe('map-away');
    expect(tiles.connections()).toBe(before);
  });
});

describe('BHV-02: how long a tile may be kept', () => {
  const week = 604_800;
  test('is what is said to a cache that several share', () => {
    expect(freshnessOf({}, week).fresh).toBe(week);
    expect(freshnessOf({ 'cache-control': 'public, max-age=60, s-maxage="90"' }, week).fresh).toBe(90);
    expect(freshnessOf({ 'cache-control': 'max-age=600', age: '100' }, week).fresh).toBe(500);
    const date = 'Mon, 23 Nov 2026 08:00:00 GMT';
    expect(freshnessOf({ date, expires: 'Mon, 23 Nov 2026 09:00:00 GMT' }, week).fresh).toBe(3600);
    expect(freshnessOf({ date, expires: '0' }, week).fresh).toBe(0);
    expect(freshnessOf({ 'cache-control': 'private, max-age=60' }, week).kept).toBe(false);
    expect(freshnessOf({ 'cache-control': 'no-cache' }, week)).toEqual({ kept: true, fresh: 0, spare: 0 });
  });

  test('is never negative nor longer than a year, whatever is said', () => {
    const said = fc.record({
      'cache-control': fc.option(fc.string(), { nil: undefined }),
      expires: fc.option(fc.string(), { nil: undefined }),
      date: fc.option(fc.string(), { nil: undefined }),
      age: fc.option(fc.string(), { nil: undefined }),
    });
    const seconds = fc.integer({ min: 0, max: 999_999_999 }).map((count) => `max-age=${count}`);
    fc.assert(
      fc.property(said, fc.option(seconds), (one, control) => {
        const { fresh } = freshnessOf(control === null ? one : { ...one, 'cache-control': control }, week);
        expect(fresh).toBeGreaterThanOrEqual(0);
        expect(fresh).toBeLessThanOrEqual(365 * 86_400);
      }),
    );
  });
});

describe('BHV-02: the setting of the map', () => {
  let folder: string;
  const read = async (value: unknown): Promise<MapSettings> => {
    const file = join(folder, 'map.json');
    await writeFile(file, JSON.stringify(value));
    return readMapSettings(file);
  };
  const good = { url: 'https://tiles.city.example/{z}/{x}/{y}.png', attribution: '© Kaartmakers' };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'map-'));
    return () => rm(folder, { recursive: true });
  });

  test('needs an address and whose map it is; the rest is usual', async () => {
    expect(await read(good)).toEqual({ ...good, secret: '', closest: 19, keptDays: 7, ownNetwork: false });
    await writeFile(join(folder, 'key'), 'geheim\n', { mode: 0o600 });
    expect((await read({ ...good, secretFile: 'key' })).secret).toBe('geheim');
  });

  test('that is wrong stops the server with what is wrong', async () => {
    await expect(read({ ...good, attribution: ' ' })).rejects.toThrow('attribution');
    await expect(read({ ...good, url: 'https://tiles.city.example/{z}/{x}.png' })).rejects.toThrow('no {y}');
    await expect(read({ ...good, url: 'https://tiles-{x}.city.example/{z}/{y}' })).rejects.toThrow(
      'cannot be filled in',
    );
    await expect(read({ ...good, url: 'http://tiles.city.example/{z}/{x}/{y}' })).rejects.toThrow('https');
    await expect(read({ ...good, url: 'file:///etc/{z}/{x}/{y}' })).rejects.toThrow('url');
    await expect(read({ ...good, colour: 'red' })).rejects.toThrow('colour');
    await writeFile(join(folder, 'key'), 'geheim', { mode: 0o644 });
    await expect(read({ ...good, secretFile: 'key' })).rejects.toThrow('0600');
    expect(await read({ ...good, url: 'http://10.0.0.4/{z}/{x}/{y}', ownNetwork: true })).toMatchObject({
      ownNetwork: true,
    });
  });
});
