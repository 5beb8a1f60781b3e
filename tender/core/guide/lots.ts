import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { partsOf, pointerOf } from './pointer.ts';
import { type Guide, guideSchema } from './schema/guide.ts';

/** Several lots in one guide: each is run by a guide of its own, made here and nowhere else. */

export function hasLots({ lots }: Pick<Guide, 'lots'>): boolean {
  return lots.length > 1;
}

/**
 * The guide of one lot: what is limited to other lots by `lots` is left out, and the title says which lot it is. A guide with one lot is that of
 * its lot. Codes: `lot-unknown`; `lot-breaks-guide` (params `at`, a JSON Pointer) when what is left is no guide.
 */
export function guideForLot(guide: Guide, lot: string): Result<Guide> {
  const named = guide.lots.find(({ id }) => id === lot);
  if (named === undefined) return refuse('lot-unknown', { lot });
  if (!hasLots(guide)) return ok(guide);
  const left = guideSchema.safeParse(leftFor({ ...guide, lots: [named] }, lot));
  if (!left.success) return refuse('lot-breaks-guide', { lot, at: pointerOf(left.error.issues[0]?.path ?? []) });
  return ok({ ...left.data, title: titleOfLot(guide.title, named.title) });
}

/** As long as a title may be. */
function titleOfLot(title: string, lot: string): string {
  return `${title} – ${lot}`.slice(0, 300).trimEnd();
}

/** The place in the whole guide of a place in the guide of a lot. */
export function pointerInWhole(guide: Guide, lot: string, pointer: string): string {
  const places: string[] = [];
  let value: unknown = guide;
  for (const part of partsOf(pointer)) {
    const place = Array.isArray(value)
      ? placeInWhole(value, lot, part, places.length === 1 && places[0] === 'lots')
      : part;
    places.push(place);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, place) : undefined;
  }
  return pointerOf(places);
}

function placeInWhole(list: readonly unknown[], lot: string, part: string, ofLots: boolean): string {
  const kept = list.flatMap((item, place) => ((ofLots ? isLot(item, lot) : isFor(item, lot)) ? [place] : []));
  return String(kept[Number(part)] ?? part);
}

function leftFor(value: unknown, lot: string): unknown {
  if (Array.isArray(value))
    return value.filter((item) => isFor(item, lot)).map((item) => leftFor(withoutLots(item), lot));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [name, leftFor(inner, lot)]),
  );
}

function isFor(item: unknown, lot: string): boolean {
  const limited = lotsOf(item);
  return limited === undefined || limited.includes(lot);
}

function isLot(item: unknown, lot: string): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && item.id === lot;
}

function lotsOf(item: unknown): readonly unknown[] | undefined {
  return typeof item === 'object' && item !== null && 'lots' in item && Array.isArray(item.lots)
    ? item.lots
    : undefined;
}

function withoutLots(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || lotsOf(item) === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'lots'));
}

/** Every part of the guide that is limited to lots, with its place. */
export function limitedParts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly { readonly path: string; readonly lots: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = path.length > 0 ? lotsOf(value) : undefined;
  const inner = Object.entries(value).flatMap(([name, one]: [string, unknown]) => limitedParts(one, [...path, name]));
  return own === undefined ? inner : [{ path: pointerOf([...path, 'lots']), lots: own }, ...inner];
}
