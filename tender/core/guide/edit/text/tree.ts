import {
  type CST,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A part of a YAML text with its offsets: where it begins, and where its last letter ends, comments and line ends apart. */
export interface Part {
  readonly kind: 'scalar' | 'list' | 'map';
  /** Between brackets or braces. */
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  /** How a scalar is written; absent for one that is left out. */
  readonly style?: Scalar.Type;
  readonly entries: readonly Entry[];
}

/** A key with its value, or an item of a list. */
export interface Entry {
  readonly key: string | number;
  /** Of the key, or of the dash; of the value itself in a list between brackets. */
  readonly start: number;
  /** Behind the colon or the dash. */
  readonly mark: number;
  readonly end: number;
  readonly value: Part;
}

/** The tree of a text that `readSource` has read; undefined where nothing stands. */
export function treeOf(source: string): Part | undefined {
  const document = parseDocument(source, {
    keepSourceTokens: true,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  return partOf(document.contents, source, 0);
}

/** The entries from the root to a place; as many as there are of it. */
export function wayTo(root: Part, path: readonly (string | number)[]): readonly Entry[] {
  const way: Entry[] = [];
  let part = root;
  for (const key of path) {
    const entry = part.entries.find((each) => each.key === key);
    if (entry === undefined) return way;
    way.push(entry);
    part = entry.value;
  }
  return way;
}

function partOf(node: Node | null, source: string, mark: number): Part {
  const range = node?.range ?? undefined;
  if (node === null || range === undefined) return empty(mark);
  const [start, end] = range;
  if (isScalar(node)) {
    if (start === end) return empty(mark);
    return { kind: 'scalar', flow: false, start, end: trimmedEnd(source, start, end), ...styleOf(node), entries: [] };
  }
  if (isMap<Node, Node | null>(node)) return mapPart(node, source, start, end);
  if (isSeq<Node>(node)) return listPart(node, source, start, end);
  return { kind: 'scalar', flow: false, start, end, entries: [] };
}

const styles: readonly Scalar.Type[] = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'];

function styleOf({ type }: Scalar): { readonly style?: Scalar.Type } {
  const style = styles.find((each) => each === type);
  return style === undefined ? {} : { style };
}

function empty(at: number): Part {
  return { kind: 'scalar', flow: false, start: at, end: at, entries: [] };
}

function mapPart(node: YAMLMap<Node, Node | null>, source: string, start: number, end: number): Part {
  const entries = node.items.map((pair) => pairEntry(pair, source));
  return collection('map', node, entries, start, end);
}

function pairEntry(pair: Pair<Node, Node | null>, source: string): Entry {
  const [start = 0, keyEnd = 0] = pair.key.range ?? [];
  const colon = markOf(pair.srcToken?.sep, 'map-value-ind');
  const mark = colon ?? keyEnd;
  const value = partOf(pair.value, source, mark);
  return { key: isScalar(pair.key) ? String(pair.key.value) : '', start, mark, end: Math.max(mark, value.end), value };
}

function listPart(node: YAMLSeq<Node>, source: string, start: number, end: number): Part {
  const token = node.srcToken;
  const tokens = token !== undefined && 'items' in token ? token.items : [];
  const entries = node.items.map((item, place): Entry => {
    const dash = markOf(tokens[place]?.start, 'seq-item-ind');
    const mark = dash ?? item.range?.[0] ?? start;
    const value = partOf(item, source, mark);
    return {
      key: place,
      start: dash === undefined ? value.start : dash - 1,
      mark,
      end: Math.max(mark, value.end),
      value,
    };
  });
  return collection('list', node, entries, start, end);
}

function collection(
  kind: 'list' | 'map',
  node: YAMLMap<Node, Node | null> | YAMLSeq<Node>,
  entries: readonly Entry[],
  start: number,
  end: number,
): Part {
  const flow = isCollection(node) && node.flow === true;
  return { kind, flow, start, end: flow ? end : (entries.at(-1)?.end ?? end), entries };
}

/** The offset behind a mark of one letter. */
function markOf(tokens: readonly CST.SourceToken[] | undefined, type: string): number | undefined {
  const token = tokens?.find((each) => each.type === type);
  return token === undefined ? undefined : token.offset + 1;
}

function trimmedEnd(source: string, start: number, end: number): number {
  return start + source.slice(start, end).trimEnd().length;
}
