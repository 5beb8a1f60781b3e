import { getRandomValues } from 'node:crypto';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { certificatesIn, openTimeStamp, timeStampRequest, tokenIn } from '#platform/record/timestamp.ts';
import type { Entries, EventStore, StreamHead } from '#platform/store/event-store.ts';
import type { BundledStamp } from '#tender/core/bundle/bundle.ts';
import type { ProcedureEvent } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import type { Application } from './application.ts';
import { procedureOf } from './procedure-files.ts';

/** A time-stamp authority (RFC 3161), and the certificates by which its tokens are known. */
export interface TimeStampAuthority {
  readonly url: string;
  readonly pem: string;
}

export interface StampingState {
  readonly url: string;
  /** Procedures whose head waits for a stamp. */
  readonly waiting: number;
  readonly last?: { readonly at: string; readonly authority: string };
  /** Why the last attempt failed, until one succeeds. */
  readonly failure?: { readonly at: string; readonly code: string };
}

interface Kept {
  readonly size: number;
  readonly note: string;
  readonly token: string;
  readonly at: string;
}

/** After these the head is stamped at once. Closing is no event: `look` sees that it has passed. */
const moments: ReadonlySet<string> = new Set<ProcedureEvent['type']>([
  'ProcedurePublished',
  'OutageConfirmed',
  'VaultOpened',
  'RoundOpened',
  'QualityFrozen',
  'PricesOpened',
  'AwardDecided',
  'FinalAwardMade',
]);

const collection = 'time-stamp';
const pemCollection = 'time-stamp-authority';
const patienceMs = 10_000;
const largestAnswer = 65_536;
const lookEvery = 30_000;
const atLeastEveryHours = 24;
const shortestWaitMs = 30_000;
const longestWaitMs = 600_000;

/** `https://stempel.example/tsr#certificate.pem`: address and file. Codes: `authority-malformed`. */
export function readAuthority(text: string): Result<{ readonly url: string; readonly file: string }> {
  const [url = '', file = ''] = text.split('#');
  const right = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && file !== '';
  return right ? ok({ url, file }) : refuse('authority-malformed');
}

/** What was stamped of a stream, and by whose certificates, for its bundle. */
export async function stampsOf(
  entries: Entries,
  stream: string,
): Promise<{ readonly stamps?: readonly BundledStamp[]; readonly authorities?: string }> {
  const rows = await entries.list(collection, `${stream}/`);
  const stamps = rows.flatMap(({ value }): readonly BundledStamp[] => {
    const { note, token } = keptIn(value);
    const bytes = fromBase64(token);
    return bytes === undefined ? [] : [{ note, token: bytes }];
  });
  if (stamps.length === 0) return {};
  const pem = (await entries.list(pemCollection)).map(({ value }) => (typeof value === 'string' ? value : ''));
  return { stamps, authorities: pem.join('') };
}

/**
 * Has the heads of procedures stamped at important moments, at closing and once a day. It runs beside everything else: an authority that is slow
 * or fails holds nothing up, and is asked again, less and less often.
 */
export class TimeStamping {
  readonly #application: Application;
  readonly #authority: TimeStampAuthority | undefined;
  readonly #waiting = new Set<string>();
  readonly #stop: () => void;
  #certificates: readonly Uint8Array[] = [];
  #running: Promise<void> | undefined;
  #looking: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #wait = shortestWaitMs;
  #last: StampingState['last'];
  #failure: StampingState['failure'];
  #closed = false;

  constructor(application: Application, authority: TimeStampAuthority | undefined) {
    this.#application = application;
    this.#authority = authority;
    this.#stop = application.parts.store.onAppend((events) => {
      for (const { stream, type } of events)
        if (procedureOf(stream) !== undefined && moments.has(type)) this.#ask(stream);
    });
  }

  /** Throws when the certificates of the authority cannot be read: whoever starts the server must see that. */
  async start(): Promise<void> {
    if (this.#authority === undefined) return;
    const { pem, url } = this.#authority;
    const certificates = certificatesIn(pem);
    if (!certificates.ok) throw new Error('the file of the time-stamp authority holds no certificates');
    this.#certificates = certificates.value;
    await this.#store.transact('time-stamps', (tx) => tx.entries.put(pemCollection, url, pem));
    this.#looking = setInterval(() => void this.look(), lookEvery);
    this.#looking.unref();
    await this.look();
  }

  state(): StampingState | undefined {
    if (this.#authority === undefined) return undefined;
    return {
      url: this.#authority.url,
      waiting: this.#waiting.size,
      ...(this.#last === undefined ? {} : { last: this.#last }),
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
    };
  }

  /** Asks for what is due by the clock, or was not stamped when the server ended last. */
  async look(): Promise<void> {
    if (this.#authority === undefined || this.#closed) return;
    for (const stream of await this.#store.streams()) if (await this.#isDue(stream)) this.#ask(stream);
  }

  /** Resolves when nothing waits any more, or what waits has to wait for the authority. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stop();
    clearInterval(this.#looking);
    clearTimeout(this.#retry);
    await this.settled();
  }

  get #store(): EventStore {
    return this.#application.parts.store;
  }

  async #isDue(stream: string): Promise<boolean> {
    const id = procedureOf(stream);
    const file = id === undefined ? undefined : await this.#application.files.newest(id);
    if (file?.preparation.publishedAt === undefined || file.preparation.guide === undefined) return false;
    const last = keptLast(await this.#store.entries.list(collection, `${stream}/`));
    if (last === undefined) return true;
    const now = this.#application.clock.now();
    const deadline = toIso(deadlineOf(file));
    if (last.at < deadline && toIso(now) >= deadline) return true;
    if (last.size >= file.version) return false;
    const missed = await this.#store.read(stream, { after: last.size });
    return missed.some(({ type }) => moments.has(type)) || last.at < toIso(now.subtract({ hours: atLeastEveryHours }));
  }

  #ask(stream: string): void {
    if (this.#authority === undefined || this.#closed) return;
    this.#waiting.add(stream);
    if (this.#failure === undefined) this.#begin();
  }

  #begin(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async #work(): Promise<void> {
    // What is appended at the same moment goes with the same head.
    await new Promise((resolve) => setImmediate(resolve));
    for (const stream of this.#waiting) {
      const done = this.#closed ? ok(undefined) : await this.#stamp(stream);
      if (!done.ok) return this.#later(done.error.code);
      this.#waiting.delete(stream);
    }
    this.#failure = undefined;
    this.#wait = shortestWaitMs;
  }

  #later(code: string): void {
    this.#failure = { at: toIso(this.#application.clock.now()), code };
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#begin(), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, longestWaitMs);
  }

  async #stamp(stream: string): Promise<Result<undefined>> {
    const head = await this.#store.head(stream);
    if (head === undefined || this.#authority === undefined) return ok(undefined);
    const token = await this.#token(this.#authority.url, new TextEncoder().encode(head.checkpoint));
    if (!token.ok) return token;
    await this.#keep(stream, head, token.value.token);
    this.#last = { at: token.value.at, authority: token.value.authority };
    return ok(undefined);
  }

  /** Only a token that would verify is kept. */
  async #token(
    url: string,
    message: Uint8Array,
  ): Promise<Result<{ readonly token: Uint8Array; readonly at: string; readonly authority: string }>> {
    // A whole number above nothing in any reading: the first bit is 0 and the first byte is not.
    const nonce = getRandomValues(new Uint8Array(16));
    nonce[0] = 0x40 | ((nonce[0] ?? 0) & 0x3f);
    const answer = await post(url, timeStampRequest(message, nonce));
    const token = answer.ok ? tokenIn(answer.value, nonce) : answer;
    if (!token.ok) return token;
    const opened = await openTimeStamp(token.value, message, this.#certificates);
    return opened.ok ? ok({ token: token.value, ...opened.value }) : fail(opened.error);
  }

  async #keep(stream: string, { size, checkpoint }: StreamHead, token: Uint8Array): Promise<void> {
    const at = toIso(this.#application.clock.now());
    await this.#store.transact(stream, (tx) => {
      const key = `${stream}/${String(size).padStart(9, '0')}`;
      return tx.entries.put(collection, key, { size, note: checkpoint, token: toBase64(token), at });
    });
  }
}

function keptLast(rows: readonly { readonly value: unknown }[]): Kept | undefined {
  const last = rows.at(-1);
  return last === undefined ? undefined : keptIn(last.value);
}

/** What `#keep` wrote. */
function keptIn(value: unknown): Kept {
  return value as Kept;
}

/** Codes: `authority-silent`, `authority-answers-otherwise` {status}. */
async function post(url: string, body: Uint8Array): Promise<Result<Uint8Array>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 200 || bytes.length > largestAnswer)
      return refuse('authority-answers-otherwise', { status: answer.status });
    return ok(bytes);
  } catch {
    return refuse('authority-silent');
  }
}
