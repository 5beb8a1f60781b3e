import { ok } from '#platform/kernel/result.ts';
import { type Acknowledged, sendFile } from '#platform/tus/client.ts';
import { receiptHeader, uploadsPath } from '#tender/api/uploads.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import { hexSha256 } from '../sealing/digest.ts';
import { ProblemError, readProblem } from './problem.ts';

export interface Progress {
  /** Bytes that the server has, durably. */
  readonly sent: number;
  /** Over the last seconds; absent at first and while the line is lost. */
  readonly bytesPerSecond?: number;
  readonly lost: boolean;
}

export interface SealedSending {
  readonly procedure: string;
  readonly sealed: Blob;
  readonly ref: SealedRef;
  /** Address of an upload that was begun before. */
  readonly begun?: string | undefined;
  readonly onBegun?: (address: string) => Promise<void>;
  readonly onReceipt?: (chunk: Pick<Acknowledged, 'offset'>, receipt: string) => Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal | undefined;
}

const longestWait = 15_000;

/** Sends what was sealed here, in chunks, and goes on by itself when the line was lost. Throws `ProblemError`; `signal` breaks it off. */
export async function sendSealed(sending: SealedSending): Promise<SealedRef> {
  const { procedure, sealed, ref, signal, onProgress = () => undefined } = sending;
  const speed = speedometer();
  let sent = 0;
  const outcome = await sendFile({
    source: { ...ref, read: async (from, to) => new Uint8Array(await sealed.slice(from, to).arrayBuffer()) },
    at: uploadsPath,
    metadata: { procedure },
    begun: sending.begun,
    fetch: (address, init) => fetch(address, withLanguage(init)),
    sha256: hexSha256,
    signal,
    async onBegun(address, offset) {
      sent = offset;
      onProgress({ sent, lost: false });
      await sending.onBegun?.(address);
    },
    async onChunk(chunk) {
      sent = chunk.offset + chunk.length;
      onProgress({ sent, lost: false, bytesPerSecond: speed(chunk.length) });
      await sending.onReceipt?.(chunk, fromBase64Url(chunk.headers.get(receiptHeader) ?? ''));
    },
    async onLost(attempt) {
      onProgress({ sent, lost: true });
      await lineBack(Math.min(longestWait, 500 * 2 ** Math.min(attempt, 10)), signal);
    },
  }).catch((error: unknown) => {
    if (signal?.aborted) throw new ProblemError({ code: 'upload-cancelled' });
    throw error;
  });
  if (outcome.ok) return ref;
  throw new ProblemError(readProblem(outcome.error.status, outcome.error.body));
}

/** Ciphertext that is small enough to be in memory. Who comes too late is told so when he places it. */
export async function putSealed(procedure: string, bytes: Uint8Array) {
  const copy = new Uint8Array(bytes);
  const ref = { sha256: await hexSha256(copy), size: copy.length };
  try {
    return ok(await sendSealed({ procedure, sealed: new Blob([copy]), ref }));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'vault-closed') return ok(ref);
    throw error;
  }
}

/** Throws it away at the server; whether it was there does not matter. */
export async function cancelSealed(address: string): Promise<void> {
  await fetch(address, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }).catch(() => undefined);
}

function withLanguage(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('accept-language', document.documentElement.lang);
  return { ...init, headers, credentials: 'same-origin' };
}

/** Resolves when the browser says that it is online again, and after `ms` in any case. */
function lineBack(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener('online', done);
    signal?.addEventListener('abort', done, { once: true });
  });
}

const lookedBackMs = 8000;

/** Bytes a second over the last seconds. */
function speedometer(): (bytes: number) => number {
  let began = performance.now();
  let marks: { readonly at: number; readonly bytes: number }[] = [];
  return (bytes) => {
    const now = performance.now();
    marks = [...marks, { at: now, bytes }].filter(({ at }) => at > now - lookedBackMs);
    const from = Math.max(began, now - lookedBackMs);
    if (marks.length === 1) began = from;
    const total = marks.reduce((sum, mark) => sum + mark.bytes, 0);
    return (total * 1000) / Math.max(1, now - from);
  };
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
