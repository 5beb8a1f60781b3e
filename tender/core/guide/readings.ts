import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { partsOf } from './pointer.ts';
import { type Guide, guideSchema } from './schema/guide.ts';

/**
 * The guide as it would run if another alternative of a double reading were chosen.
 * Refuses `reading-unknown`, `alternative-unknown`, `reading-pointer-unknown` when an alternative sets a value that the guide does not have,
 * and `reading-breaks-guide` when the result is no guide any more.
 */
export function underReading(guide: Guide, readingId: string, alternativeId: string): Result<Guide> {
  const reading = guide.readings.find(({ id }) => id === readingId);
  if (reading === undefined) return refuse('reading-unknown', { reading: readingId });
  const alternative = reading.alternatives.find(({ id }) => id === alternativeId);
  const params = { reading: readingId, alternative: alternativeId };
  if (alternative === undefined) return refuse('alternative-unknown', params);
  let patched: unknown = guide;
  for (const { at, value } of alternative.sets) {
    const next = withValue(patched, partsOf(at), value);
    if (!next.ok) return refuse('reading-pointer-unknown', { ...params, at });
    patched = next.value;
  }
  const chosen = guide.readings.map((each) => (each.id === readingId ? { ...each, choice: alternativeId } : each));
  const parsed = guideSchema.safeParse(typeof patched === 'object' ? { ...patched, readings: chosen } : patched);
  if (parsed.success) return ok(parsed.data);
  return refuse('reading-breaks-guide', { ...params, at: (parsed.error.issues[0]?.path ?? []).map(String).join('/') });
}

/** The value a pointer leads to; undefined when there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of partsOf(pointer)) {
    if (!holds(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** A copy in which the value at a path that exists is another one; what lies beside the path is not copied. */
function withValue(data: unknown, path: readonly string[], value: unknown): Result<unknown> {
  const [first, ...rest] = path;
  if (first === undefined) return ok(value);
  if (!holds(data, first)) return refuse('no-such-path');
  const inner = withValue(Reflect.get(data, first), rest, value);
  if (!inner.ok) return inner;
  if (Array.isArray(data)) return ok(data.with(Number(first), inner.value));
  return ok({ ...data, [first]: inner.value });
}

function holds(data: unknown, key: string): data is object {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return false;
  return !Array.isArray(data) || /^\d+$/.test(key);
}
