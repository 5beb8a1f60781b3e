import type { JsonValue } from '#platform/kernel/json.ts';
import type { RequestContext } from './context.ts';

export interface StreamedEvent {
  /** Comes back as `after` when the browser connects again. One line. */
  readonly id?: string;
  readonly event?: string;
  readonly data: JsonValue;
}

export interface StreamConnection {
  /** Id of the last event that the browser has, when it lost the line and connects again. */
  readonly after: string | undefined;
  /** Aborts when the browser leaves, reads too slowly, or the server ends. */
  readonly signal: AbortSignal;
  /** Does nothing once the signal has aborted. */
  send(event: StreamedEvent): void;
}

export interface StreamSettings {
  /** A comment goes out this often, so that proxies keep the line open and a dead one is found. */
  readonly heartbeatMs?: number;
}

/** A browser that lags this far behind is cut off: it connects again and asks for what it missed. */
const mostWaiting = 1000;

/**
 * Answers with server-sent events. `source` is called once and sends now or later, until the signal aborts; when it throws the stream ends
 * and the browser connects again.
 */
export function eventStream(
  c: RequestContext,
  source: (connection: StreamConnection) => void | Promise<void>,
  { heartbeatMs = 15_000 }: StreamSettings = {},
): Response {
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  const after = c.req.header('last-event-id');
  return c.body(openStream(source, after, c.get('lifetime'), heartbeatMs), 200, headers);
}

function openStream(
  source: (connection: StreamConnection) => void | Promise<void>,
  after: string | undefined,
  lifetime: AbortSignal,
  heartbeatMs: number,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const signal = AbortSignal.any([lifetime, gone.signal]);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          if (signal.aborted) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) gone.abort();
        };
        const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
        const end = () => {
          clearInterval(heartbeat);
          closeQuietly(controller);
        };
        signal.addEventListener('abort', end, { once: true });
        write('retry: 2000\n\n');
        if (signal.aborted) {
          end();
          return;
        }
        void Promise.try(source, { after, signal, send: (event) => write(eventText(event)) }).catch(() => gone.abort());
      },
      cancel() {
        gone.abort();
      },
    },
    { highWaterMark: mostWaiting },
  );
}

function eventText({ id, event, data }: StreamedEvent): string {
  const lines = [
    id === undefined ? '' : `id: ${oneLine(id)}\n`,
    event === undefined ? '' : `event: ${oneLine(event)}\n`,
  ];
  return `${lines.join('')}data: ${JSON.stringify(data)}\n\n`;
}

function oneLine(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new TypeError('an id or name of an event is one line');
  return text;
}

/** A stream that its reader cancelled is closed already, which `close` takes for a mistake. */
function closeQuietly(controller: ReadableStreamDefaultController<Uint8Array>): void {
  try {
    controller.close();
  } catch {
    // closed by its reader
  }
}
