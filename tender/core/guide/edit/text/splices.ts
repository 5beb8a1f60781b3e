import { isMap, type Path, type Plain } from './plain.ts';
import { indented, itemText, onOneLine, pairText, scalarLike } from './render.ts';
import { type Entry, type Part, wayTo } from './tree.ts';

/** A stretch of the text, and what comes in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export interface Text {
  readonly source: string;
  readonly root: Part;
  readonly order: (map: Path) => readonly string[];
}

type Ways = Generator<readonly Splice[]>;

/** Ways to write a value at a place, the smallest change first. Whether each says what is wanted is for the caller to read. */
export function* settings(text: Text, at: Path, value: Plain): Ways {
  const way = wayTo(text.root, at);
  const last = way.at(-1);
  if (last === undefined) {
    yield* addition(text, text.root, undefined, at, value);
    return;
  }
  if (way.length < at.length) {
    yield* addition(text, last.value, last, at, value, way.length);
    return;
  }
  yield* replacement(text, containerOf(text, way), last, value);
}

/** What does not stand there yet, with all that is to lie around it. */
function* addition(text: Text, part: Part, entry: Entry | undefined, at: Path, value: Plain, known = 0): Ways {
  const key = at[known];
  if (key === undefined) return;
  const inner = wrapped(at.slice(known + 1), value);
  const fits = typeof key === 'string' ? part.kind === 'map' : part.kind === 'list';
  if (fits && part.entries.length > 0) {
    if (typeof key === 'string') yield* keyInserted(text, part, at.slice(0, known), key, inner);
    else yield* itemInserted(text, part, key, inner);
  }
  if (entry !== undefined && part.entries.length === 0) {
    const whole = typeof key === 'string' ? { [key]: inner } : [inner];
    yield* replacement(text, parentOf(text, entry) ?? text.root, entry, whole);
  }
}

function wrapped(path: Path, value: Plain): Plain {
  return path.reduceRight<Plain>((inner, key) => (typeof key === 'string' ? { [key]: inner } : [inner]), value);
}

function containerOf({ root }: Text, way: readonly Entry[]): Part {
  return way.at(-2)?.value ?? root;
}

function parentOf({ root }: Text, entry: Entry): Part | undefined {
  const find = (part: Part): Part | undefined => {
    if (part.entries.includes(entry)) return part;
    const around = part.entries.find(({ start, end }) => start <= entry.start && entry.end <= end);
    return around === undefined ? undefined : find(around.value);
  };
  return find(root);
}

/** Another value at an entry: in place where it can be, else the whole entry anew. */
function* replacement({ source, root }: Text, container: Part, entry: Entry, value: Plain): Ways {
  const { value: old, mark } = entry;
  const json = isJson(source, root);
  const simple = typeof value !== 'object' || value === null;
  const space = old.start === mark && typeof entry.key === 'string' ? ' ' : '';
  const column = columnOf(source, entry.start);
  if (simple && old.kind === 'scalar' && !json) {
    // Quotes around nothing say nothing about how a text is written.
    const style = /^(?:''|"")$/.test(source.slice(old.start, old.end)) ? undefined : old.style;
    const way = scalarLike(style, value, container.flow);
    yield [{ from: old.start, to: old.end, by: space + newLines(source, indented(way, column)) }];
  }
  const line = [{ from: old.start, to: old.end, by: space + onOneLine(value, json) }];
  if (container.flow || simple || old.flow) yield line;
  if (!container.flow) {
    const written = typeof entry.key === 'number' ? itemText(value, false) : pairText(entry.key, value);
    yield [{ from: entry.start, to: entry.end, by: newLines(source, indented(written, column)) }];
  }
  yield line;
}

export function* removals(text: Text, at: Path): Ways {
  const { source } = text;
  const way = wayTo(text.root, at);
  const entry = way.length === at.length ? way.at(-1) : undefined;
  if (entry === undefined) return;
  const container = containerOf(text, way);
  const { entries } = container;
  if (entries.length === 1) {
    yield* emptied(text, container, way.at(-2));
    return;
  }
  const place = entries.indexOf(entry);
  const [before, after] = [entries[place - 1], entries[place + 1]];
  if (container.flow) {
    if (after !== undefined) yield [{ from: entry.start, to: after.start, by: '' }];
    else if (before !== undefined) yield [{ from: before.end, to: entry.end, by: '' }];
    return;
  }
  const end = afterLine(source, entry.end);
  if (onOwnLine(source, entry.start)) yield [{ from: lineStart(source, entry.start), to: end, by: '' }];
  else if (after !== undefined)
    yield [{ from: entry.start, to: end + (source.slice(end).match(/^[ ]*/)?.[0].length ?? 0), by: '' }];
}

function* emptied({ source, root }: Text, container: Part, entry: Entry | undefined): Ways {
  const nothing = container.kind === 'list' ? '[]' : '{}';
  if (container.flow) yield [{ from: container.start, to: container.end, by: nothing }];
  else if (entry !== undefined) yield [{ from: entry.mark, to: container.end, by: ` ${nothing}` }];
  else yield [{ from: root.start, to: root.end, by: newLines(source, nothing) }];
}

export function* insertions(text: Text, at: Path, place: number, value: Plain): Ways {
  const way = wayTo(text.root, at);
  const entry = way.at(-1);
  const list = way.length === at.length ? entry?.value : undefined;
  if (list === undefined || list.kind !== 'list' || list.entries.length === 0) {
    yield* settings(text, at, [value]);
    return;
  }
  yield* itemInserted(text, list, place, value);
}

function* itemInserted({ source, root }: Text, list: Part, place: number, value: Plain): Ways {
  const { entries } = list;
  const [before, after] = [entries[place - 1], entries[place]];
  if (list.flow) {
    yield* flowInserted(before, after, onOneLine(value, isJson(source, root)));
    return;
  }
  const like = before ?? after;
  if (like === undefined) return;
  const column = columnOf(source, like.start);
  const written = newLines(source, indented(itemText(value, like.value.flow || !isMap(value)), column));
  if (before !== undefined) yield* lineAfter(source, before, ' '.repeat(column) + written);
  else if (after !== undefined) {
    const from = leadOf(source, after, 0);
    yield [{ from, to: from, by: ' '.repeat(column) + written + endOfLine(source) }];
  }
}

/** Behind the last of the keys that stand before it in the order. */
function* keyInserted({ source, root, order }: Text, map: Part, at: Path, key: string, value: Plain): Ways {
  const known = order(at);
  const rank = known.indexOf(key);
  const earlier = map.entries.filter((each) => rank === -1 || isBefore(known, String(each.key), rank));
  const before = earlier.at(-1);
  const after = map.entries[before === undefined ? 0 : map.entries.indexOf(before) + 1];
  if (map.flow) {
    const json = isJson(source, root);
    const name = json ? JSON.stringify(key) : onOneLine(key, false);
    yield* flowInserted(before, after, `${name}: ${onOneLine(value, json)}`);
    return;
  }
  const like = before ?? after;
  if (like === undefined) return;
  const column = columnOf(source, like.start);
  const written = newLines(source, indented(pairText(key, value), column));
  if (before === undefined && after !== undefined && !onOwnLine(source, after.start)) {
    yield [{ from: after.start, to: after.start, by: `${written}${endOfLine(source)}${' '.repeat(column)}` }];
  }
  yield* lineAfter(source, like, ' '.repeat(column) + written, column === 0 && written.includes('\n'));
}

function isBefore(order: readonly string[], key: string, rank: number): boolean {
  const own = order.indexOf(key);
  return own !== -1 && own < rank;
}

function* flowInserted(before: Entry | undefined, after: Entry | undefined, written: string): Ways {
  if (before !== undefined) yield [{ from: before.end, to: before.end, by: `, ${written}` }];
  else if (after !== undefined) yield [{ from: after.start, to: after.start, by: `${written}, ` }];
}

/** On lines of its own behind those of an entry; with an empty line between where its neighbours have one. */
function* lineAfter(source: string, entry: Entry, written: string, apart = false): Ways {
  const from = afterLine(source, entry.end);
  const newLine = endOfLine(source);
  const fresh = from === source.length && !source.endsWith('\n') ? newLine : '';
  const blank = apart && source.startsWith(newLine, from) ? newLine : '';
  yield [{ from, to: from, by: fresh + blank + written + (fresh === '' ? newLine : '') }];
}

export function* moves(text: Text, at: Path, from: number, to: number): Ways {
  const { source, root } = text;
  const way = wayTo(root, at);
  const list = way.at(-1)?.value;
  if (way.length < at.length || list === undefined || list.kind !== 'list') return;
  const stretches = list.entries.map((entry, place) =>
    list.flow
      ? { from: entry.start, to: entry.end }
      : {
          from: leadOf(source, entry, list.entries[place - 1]?.end ?? way.at(-1)?.mark ?? 0),
          to: lineEnd(source, entry.end),
        },
  );
  const order = stretches.map((_, place) => place);
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, from);
  yield stretches.map((stretch, place) => {
    const by = stretches[moved[place] ?? place] ?? stretch;
    return { ...stretch, by: source.slice(by.from, by.to) };
  });
}

/** The line on which an entry begins, with the comments directly above it; not before `least`. */
function leadOf(source: string, entry: Entry, least: number): number {
  let start = lineStart(source, entry.start);
  for (;;) {
    const above = lineStart(source, start - 1);
    if (start === 0 || above < least || !source.slice(above, start).trimStart().startsWith('#')) return start;
    start = above;
  }
}

function isJson(source: string, root: Part): boolean {
  return (
    root.flow &&
    source
      .slice(root.start)
      .replace(/^\{\s*/, '')
      .startsWith('"')
  );
}

function onOwnLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === '';
}

function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

function lineStart(source: string, offset: number): number {
  return offset <= 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the end of the line on which an offset lies. */
function afterLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}

/** Before the end of the line on which an offset lies, behind what is remarked there. */
function lineEnd(source: string, offset: number): number {
  const after = afterLine(source, offset);
  return offset + source.slice(offset, after).trimEnd().length;
}

function endOfLine(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function newLines(source: string, text: string): string {
  return endOfLine(source) === '\n' ? text : text.replaceAll('\n', '\r\n');
}
