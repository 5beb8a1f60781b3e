import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { readSource } from '../../source.ts';
import { finerEdits } from './finer.ts';
import { isList, isMap, isPlain, type Path, type Plain, plainAt, samePlain } from './plain.ts';
import { insertions, moves, removals, type Splice, settings } from './splices.ts';
import { type Part, treeOf } from './tree.ts';

/** One change to what a guide says. Places are counted from 0. */
export type Edit =
  /** Also where nothing stands yet; what lies around it is made as well. */
  | { readonly kind: 'set'; readonly at: Path; readonly value: Plain }
  | { readonly kind: 'remove'; readonly at: Path }
  /** `at` is the list, which may be absent when the place is 0. */
  | { readonly kind: 'insert'; readonly at: Path; readonly place: number; readonly value: Plain }
  | { readonly kind: 'move'; readonly at: Path; readonly from: number; readonly to: number };

/** In which order the keys of a map are written; a key that is not in it comes last. */
export type KeyOrder = (map: Path) => readonly string[];

const asWritten: KeyOrder = () => [];

/**
 * The text after an edit. Nothing but the part that is edited changes, letter for letter: comments, order, blank lines and quotes elsewhere
 * stay; and of a list or map that is set anew, the entries that stay the same. Whatever is answered reads back as the guide with that one change; when no way of writing does, or the text cannot be read, it is
 * refused: `text-unreadable`, `place-unknown`, `edit-impossible`.
 */
export function edited(source: string, edit: Edit, order: KeyOrder = asWritten): Result<string> {
  const before = plainOf(source);
  const root = before === undefined ? undefined : rootOf(source);
  if (before === undefined || root === undefined) return refuse('text-unreadable');
  const wanted = changedData(before, edit);
  if (wanted === undefined) return refuse('place-unknown', { at: edit.at.join('/') });
  if (samePlain(before, wanted)) return ok(source);
  const finer = edit.kind === 'set' ? finerEdits(edit.at, plainAt(before, edit.at), edit.value) : undefined;
  if (finer !== undefined) {
    const text = editedAll(source, finer, order);
    if (text.ok && samePlain(plainOf(text.value), wanted)) return text;
  }
  for (const splices of waysOf(source, root, edit, order)) {
    const text = spliced(source, splices);
    if (samePlain(plainOf(text), wanted)) return ok(text);
  }
  return refuse('edit-impossible', { at: edit.at.join('/') });
}

/** One after the other; the first that is refused stops all. */
export function editedAll(source: string, edits: readonly Edit[], order: KeyOrder = asWritten): Result<string> {
  let text = source;
  for (const edit of edits) {
    const next = edited(text, edit, order);
    if (!next.ok) return next;
    text = next.value;
  }
  return ok(text);
}

/** A text as `readSource` reads it; the last one is remembered. */
export const readText = remembering(readSource);

/** What a text says; undefined where it cannot be read. */
export function plainOf(source: string): Plain | undefined {
  const { value } = readText(source);
  return isPlain(value) ? value : undefined;
}

const rootOf = remembering(treeOf);

/** A form asks for the same text again and again, and reading it costs tens of milliseconds. */
function remembering<T>(read: (source: string) => T): (source: string) => T {
  let last: { readonly source: string; readonly read: T } | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, read: read(source) };
    return last.read;
  };
}

/** The data after an edit, copied where they change; undefined where there is no such place. */
export function changedData(data: Plain | undefined, edit: Edit): Plain | undefined {
  return within(data, edit.at, (found) => {
    if (edit.kind === 'set') return edit.value;
    if (edit.kind === 'remove') return gone;
    const list = found ?? [];
    if (!isList(list)) return undefined;
    if (edit.kind === 'insert') return edit.place > list.length ? undefined : list.toSpliced(edit.place, 0, edit.value);
    const moved = list[edit.from];
    if (moved === undefined || edit.to < 0 || edit.to >= list.length) return undefined;
    return list.toSpliced(edit.from, 1).toSpliced(edit.to, 0, moved);
  });
}

const gone = Symbol('gone');
type Changed = Plain | typeof gone | undefined;

function within(data: Plain | undefined, path: Path, change: (found: Plain | undefined) => Changed): Plain | undefined {
  const [first, ...rest] = path;
  if (first === undefined) {
    const changed = change(data);
    return changed === gone ? undefined : changed;
  }
  const apply = (found: Plain | undefined): Changed =>
    rest.length === 0 ? change(found) : within(found, rest, change);
  if (typeof first === 'number') return withinList(data ?? [], first, apply);
  if (data !== undefined && data !== null && !isMap(data)) return undefined;
  const own = isMap(data) && Object.hasOwn(data, first) ? data[first] : undefined;
  const changed = apply(own);
  if (changed === undefined || (changed === gone && own === undefined)) return undefined;
  const left = Object.entries(data ?? {}).filter(([key]) => changed !== gone || key !== first);
  return Object.fromEntries(changed === gone ? left : new Map([...left, [first, changed]]));
}

function withinList(list: Plain, place: number, apply: (found: Plain | undefined) => Changed): Plain | undefined {
  if (!isList(list) || place < 0 || place > list.length) return undefined;
  const changed = apply(list[place]);
  if (changed === undefined || (changed === gone && place === list.length)) return undefined;
  return changed === gone ? list.toSpliced(place, 1) : list.toSpliced(place, 1, changed);
}

function waysOf(source: string, root: Part, edit: Edit, order: KeyOrder): Iterable<readonly Splice[]> {
  const text = { source, root, order };
  switch (edit.kind) {
    case 'set':
      return settings(text, edit.at, edit.value);
    case 'remove':
      return removals(text, edit.at);
    case 'insert':
      return insertions(text, edit.at, edit.place, edit.value);
    case 'move':
      return moves(text, edit.at, edit.from, edit.to);
  }
}

function spliced(source: string, splices: readonly Splice[]): string {
  let text = source;
  for (const { from, to, by } of splices.toSorted((a, b) => b.from - a.from)) {
    text = text.slice(0, from) + by + text.slice(to);
  }
  return text;
}
