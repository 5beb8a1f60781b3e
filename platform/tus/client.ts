import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { checksumMismatch, checksumText, chunkType, metadataText, tusVersion } from './protocol.ts';

/** Sends one file in chunks and goes on where the server is, whatever happens to the line; in browsers and in Node. */

export interface Source {
  /** Bytes. */
  readonly size: number;
  /** Hex SHA-256 of all of it. */
  readonly sha256: string;
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A chunk that the server acknowledged. */
export interface Acknowledged {
  readonly offset: number;
  readonly length: number;
  readonly sha256: string;
  /** Of the answer. */
  readonly headers: Headers;
}

export interface Sending {
  readonly source: Source;
  /** Where uploads are announced. */
  readonly at: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Address of an upload that was begun before. */
  readonly begun?: string | undefined;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly signal?: AbortSignal | undefined;
  /** The upload has this address, and the server has so many bytes. Waited for, so that it can be kept first. */
  readonly onBegun?: (address: string, offset: number) => Promise<void> | void;
  readonly onChunk?: (chunk: Acknowledged) => Promise<void> | void;
  /** The line is lost for the `attempt`-th time in a row; resolves when it is worth trying again. */
  readonly onLost: (attempt: number) => Promise<void>;
}

/** An answer that asking again does not change. `body`: JSON of the answer, if it was. */
export interface Refused {
  readonly status: number;
  readonly body: unknown;
}

const smallest = 256 * 1024;
const first = 1024 * 1024;
const largest = 16 * 1024 * 1024;
/** How long a chunk should take: often enough for a bar that moves, seldom enough not to count. */
const aimedMs = 1500;
/** A line on which nothing moves for so long is lost. */
const patienceMs = 60_000;

/** Resolves with the address of the upload when the server has all of it. Rejects when the signal aborts. */
export async function sendFile(sending: Sending): Promise<Result<string, Refused>> {
  let address = sending.begun;
  let offset = 0;
  let known = false;
  let chunk = first;
  for (let lost = 0; ; ) {
    sending.signal?.throwIfAborted();
    try {
      if (address === undefined || !known) {
        const standing = address === undefined ? await announce(sending) : await ask(sending, address);
        if (!standing.ok) return standing;
        ({ address, offset } = standing.value);
        known = true;
        await sending.onBegun?.(address, offset);
      }
      if (offset === sending.source.size) return ok(address);
      const began = performance.now();
      const sent = await sendChunk(sending, address, offset, chunk);
      if (!sent.ok) return sent;
      const { length } = sent.value;
      offset += length;
      lost = 0;
      await sending.onChunk?.(sent.value);
      chunk = nextLength(chunk, length, performance.now() - began);
    } catch (error) {
      if (!(error instanceof LineLost)) throw error;
      sending.signal?.throwIfAborted();
      known = false;
      chunk = Math.max(smallest, Math.floor(chunk / 2));
      lost += 1;
      await sending.onLost(lost);
    }
  }
}

class LineLost extends Error {}

async function announce(
  sending: Sending,
): Promise<Result<{ readonly address: string; readonly offset: number }, Refused>> {
  const { size, sha256 } = sending.source;
  const metadata = metadataText({ ...sending.metadata, sha256 });
  const headers = { 'upload-length': `${size}`, 'upload-metadata': metadata };
  const answer = await ofServer(sending, sending.at, { method: 'POST', headers });
  const address = answer.headers.get('location');
  if (answer.status !== 201 || address === null) return fail(await refusal(answer));
  return ok({ address, offset: 0 });
}

async function ask(
  sending: Sending,
  address: string,
): Promise<Result<{ readonly address: string; readonly offset: number }, Refused>> {
  const answer = await ofServer(sending, address, { method: 'HEAD' });
  const offset = answer.headers.get('upload-offset');
  if (!answer.ok || offset === null) return fail({ status: answer.status, body: undefined });
  return ok({ address, offset: Number(offset) });
}

async function sendChunk(
  sending: Sending,
  address: string,
  offset: number,
  length: number,
): Promise<Result<Acknowledged, Refused>> {
  const bytes = await sending.source.read(offset, Math.min(sending.source.size, offset + length));
  const sha256 = await sending.sha256(bytes);
  const headers = { 'content-type': chunkType, 'upload-offset': `${offset}`, 'upload-checksum': checksumText(sha256) };
  const answer = await ofServer(sending, address, { method: 'PATCH', headers, body: bytes });
  // Another sender, or damage on the way: asking where the server is tells how to go on.
  if (answer.status === 423 || answer.status === checksumMismatch) throw new LineLost();
  // The same when it is at another offset; a conflict with a rule has none.
  if (answer.status === 409 && answer.headers.has('upload-offset')) throw new LineLost();
  if (!answer.ok) return fail(await refusal(answer));
  return ok({ offset, length: bytes.length, sha256, headers: answer.headers });
}

/** Throws `LineLost` when no server answered, or one that cannot just now. */
async function ofServer({ fetch, signal }: Sending, address: string, init: RequestInit): Promise<Response> {
  const headers = { 'tus-resumable': tusVersion, accept: 'application/json', ...init.headers };
  const patience = AbortSignal.timeout(patienceMs);
  const either = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  const answer = await fetch(address, { ...init, headers, signal: either }).catch(() => undefined);
  signal?.throwIfAborted();
  if (answer === undefined || answer.status >= 500 || answer.status === 429) throw new LineLost();
  return answer;
}

async function refusal(answer: Response): Promise<Refused> {
  const text = await answer.text().catch(() => '');
  try {
    return { status: answer.status, body: JSON.parse(text) };
  } catch {
    return { status: answer.status, body: undefined };
  }
}

function nextLength(before: number, length: number, took: number): number {
  // The last piece of a file is short and says little.
  if (length < before) return before;
  const wanted = (length * aimedMs) / Math.max(1, took);
  return Math.round(Math.min(largest, Math.max(smallest, Math.min(wanted, 2 * before))));
}
