import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { type Hash, leafHash } from './merkle.ts';

/** An event as it stands in the record of its stream. */
export interface StoredEvent {
  readonly stream: string;
  /** Place in the stream, from 1, without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC, milliseconds; never before the event that precedes it. */
  readonly at: string;
  /** User id, or `system`. */
  readonly actor: string;
  readonly type: string;
  readonly data: JsonValue;
  /** Random, so that the hash of an event cannot be found by guessing what it says: 22 or more characters of base64url. */
  readonly salt: string;
}

/** The text that is stored and hashed, to the byte: canonical JSON of exactly the seven fields. */
export function leafText({ stream, seq, at, actor, type, data, salt }: StoredEvent): string {
  if (data === undefined) throw new TypeError('an event needs data; null says that there are none');
  return canonicalJson({ stream, seq, at, actor, type, data, salt });
}

/** Undefined when the text holds no event. Does not say that it is the canonical text of one. */
export function parseLeaf(text: string): StoredEvent | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isStoredEvent(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The event of a text that is the canonical text of it, to the byte; undefined for any other. */
export function canonicalLeaf(text: string): StoredEvent | undefined {
  const event = parseLeaf(text);
  if (event === undefined) return undefined;
  try {
    return leafText(event) === text ? event : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function hashOfLeaf(text: string): Hash {
  return leafHash(new TextEncoder().encode(text));
}

/** Instants of this one form sort as text in the order of time. */
export function isInstantText(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

function isStoredEvent(value: unknown): value is StoredEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { stream, seq, at, actor, type, data, salt }: Partial<Record<keyof StoredEvent, unknown>> = value;
  return (
    typeof stream === 'string' &&
    typeof seq === 'number' &&
    Number.isSafeInteger(seq) &&
    seq > 0 &&
    isInstantText(at) &&
    typeof actor === 'string' &&
    typeof type === 'string' &&
    typeof salt === 'string' &&
    /^[A-Za-z0-9_-]{22,86}$/.test(salt) &&
    data !== undefined
  );
}
