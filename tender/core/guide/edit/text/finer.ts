import { isList, isMap, type Path, type Plain, samePlain } from './plain.ts';

/** Of one entry, as `Edit` has it. */
type EntryEdit =
  | { readonly kind: 'set'; readonly at: Path; readonly value: Plain }
  | { readonly kind: 'remove'; readonly at: Path }
  | { readonly kind: 'insert'; readonly at: Path; readonly place: number; readonly value: Plain };

/** Each edit reads the text once more; beyond so many a list or map is written anew. */
const mostEdits = 40;

/**
 * The edits of single entries that make one list or map of another, so that entries which stay the same keep their comments and quotes.
 * Undefined where nothing stays, or where it would take too many.
 */
export function finerEdits(at: Path, before: Plain | undefined, value: Plain): readonly EntryEdit[] | undefined {
  const edits =
    isList(before) && isList(value)
      ? ofList(at, before, value)
      : isMap(before) && isMap(value)
        ? ofMap(at, before, value)
        : undefined;
  return edits === undefined || edits.length > mostEdits ? undefined : edits;
}

type Map = Readonly<Record<string, Plain>>;

function ofMap(at: Path, before: Map, value: Map): readonly EntryEdit[] | undefined {
  const stays = Object.keys(before).some((key) => Object.hasOwn(value, key));
  if (!stays) return undefined;
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(value, key));
  const changed = Object.entries(value).filter(([key, inner]) => !samePlain(before[key], inner));
  return [
    ...changed.map(([key, inner]) => ({ kind: 'set', at: [...at, key], value: inner }) as const),
    ...gone.map((key) => ({ kind: 'remove', at: [...at, key] }) as const),
  ];
}

function ofList(at: Path, before: readonly Plain[], value: readonly Plain[]): readonly EntryEdit[] | undefined {
  const pairs = pairsOf(before, value);
  if (pairs.length === 0) return undefined;
  const kept = new Set(pairs.map(([from]) => from));
  const known = new Map(pairs.map(([from, to]) => [to, before[from]]));
  const removals = before
    .flatMap((_, place): readonly EntryEdit[] => (kept.has(place) ? [] : [{ kind: 'remove', at: [...at, place] }]))
    .toReversed();
  const others = value.flatMap((item, place): readonly EntryEdit[] => {
    if (!known.has(place)) return [{ kind: 'insert', at, place, value: item }];
    return samePlain(known.get(place), item) ? [] : [{ kind: 'set', at: [...at, place], value: item }];
  });
  return [...removals, ...others];
}

/** Places of what stays, in order: as many as can be. */
function pairsOf(before: readonly Plain[], value: readonly Plain[]): readonly (readonly [number, number])[] {
  const longest = before.map(() => value.map(() => 0));
  const at = (from: number, to: number): number => longest[from]?.[to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = value.length - 1; to >= 0; to -= 1) {
      const row = longest[from];
      if (row === undefined) continue;
      row[to] = isSameItem(before[from], value[to])
        ? at(from + 1, to + 1) + 1
        : Math.max(at(from + 1, to), at(from, to + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [from, to] = [0, 0]; from < before.length && to < value.length; ) {
    if (isSameItem(before[from], value[to])) {
      pairs.push([from, to]);
      [from, to] = [from + 1, to + 1];
    } else if (at(from + 1, to) >= at(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}

/** The same, or of the same name though something in it changed. */
function isSameItem(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isMap(a) && isMap(b) && a['id'] !== undefined) return a['id'] === b['id'];
  return samePlain(a, b);
}
