import type { Result } from '#platform/kernel/result.ts';
import type { FreshPlace } from './fresh-place.ts';
import type { StorePlace } from './open-store.ts';

/** Begins one for a place that is empty. Codes: `place-taken` (a store is there), `place-being-filled` (by another process, now). */
export async function openFreshPlace(place: StorePlace): Promise<Result<FreshPlace>> {
  if ('url' in place) return (await import('./postgres/fresh-schema.ts')).openFreshSchema(place.url);
  return (await import('./sqlite/fresh-file.ts')).openFreshFile(place.file);
}

/** Whether somebody is filling this place, or was killed while he did, so that there is nothing in it. */
export async function isHalfFilled(place: StorePlace): Promise<boolean> {
  if ('url' in place) return (await import('./postgres/fresh-schema.ts')).isHalfFilled(place.url);
  return (await import('./sqlite/fresh-file.ts')).isHalfFilled(place.file);
}
