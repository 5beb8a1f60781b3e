import { useSyncExternalStore } from 'react';

export interface Connection {
  readonly good: boolean;
  /** When the last sign of the server came, in milliseconds of this device. */
  readonly heard: number;
}

const everyMs = 4_000;
const patienceMs = 3_000;
const listeners = new Set<() => void>();
let connection: Connection = { good: true, heard: Date.now() };
let timer: ReturnType<typeof setTimeout> | undefined;

function tell(good: boolean): void {
  const changed = connection.good !== good;
  connection = { good, heard: good ? Date.now() : connection.heard };
  if (changed) for (const listener of listeners) listener();
}

/** Asks the server for a sign of life now, and again every four seconds as long as somebody watches. */
async function ask(): Promise<void> {
  clearTimeout(timer);
  const answer = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) }).catch(
    () => undefined,
  );
  tell(answer?.ok === true);
  clearTimeout(timer);
  if (listeners.size > 0) timer = setTimeout(() => void ask(), everyMs);
}

function gone(): void {
  tell(false);
}

/** Something hints that the line is broken: find out at once. */
export function doubtConnection(): void {
  void ask();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    globalThis.addEventListener('offline', gone);
    globalThis.addEventListener('online', doubtConnection);
    document.addEventListener('visibilitychange', doubtConnection);
  }
  listeners.add(listener);
  if (listeners.size === 1) void ask();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    globalThis.removeEventListener('offline', gone);
    globalThis.removeEventListener('online', doubtConnection);
    document.removeEventListener('visibilitychange', doubtConnection);
  };
}

/** Whether this page and the server reach each other now: never older than seven seconds. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}
