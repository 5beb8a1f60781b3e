import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
} from 'yaml';
import { pointerOf } from './pointer.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Largest guide, in characters: the guides of real tenders have some tens of thousands. */
const longestSource = 1024 * 1024;
const deepestNesting = 32;
/** More than anybody reads at once. */
const mostProblems = 200;

/** Where a part of the guide stands in its file, and the text of that line. */
export interface GuideLine {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

/** By JSON Pointer; the empty pointer is the whole document. */
export type GuideLines = ReadonlyMap<string, GuideLine>;

export interface Source {
  /** Plain data; undefined when the file could not be read as data. */
  readonly value: unknown;
  readonly lines: GuideLines;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2, of which JSON is a part, without what makes YAML dangerous or ambiguous: no aliases, no tags, no keys twice,
 * one document, bounded in length and depth, and no bare decimal numbers, which would become floating point.
 */
export function readSource(text: string): Source {
  if (text.length > longestSource) return broken('source-too-long', { most: longestSource });
  if (obviouslyTooDeep(text)) return broken('source-too-deep', {});
  const counter = new LineCounter();
  const [document, second] = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document === undefined || !('contents' in document)) return broken('source-empty', {});
  const place = (offset: number): GuideLine => lineAt(text, counter, offset);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, offset: number, path: string, params: Problem['params'] = {}): void => {
    if (problems.length >= mostProblems) return;
    const { line, column } = place(offset);
    problems.push({ code, severity: 'error', params, path, line, column });
  };
  // After the first slip YAML reads everything that follows askew: what it says about that would only distract.
  const [slip] = [...document.errors, ...document.warnings];
  if (slip !== undefined) report(yamlCode(slip), startOf(slip, document.contents), '', { detail: slip.code });
  if (slip === undefined && second !== undefined) report('yaml-several-documents', second.range[0], '');
  if (problems.length > 0) return { value: undefined, lines: new Map(), problems };
  const walk = new Walk(place, report);
  const value = walk.read(document.contents, [], 0);
  return { value: walk.readable ? value : undefined, lines: walk.lines, problems };
}

/** The line of a part of the guide, or of the nearest part around it that has one. */
export function lineOf(lines: GuideLines, path: string): GuideLine {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const found = lines.get(pointer);
    if (found !== undefined) return found;
  }
  return lines.get('') ?? { line: 1, column: 1, text: '' };
}

/** Turns the tree into plain data, noting the line of every part. */
class Walk {
  readonly lines = new Map<string, GuideLine>();
  /** False when the tree holds something that cannot become plain data. */
  readable = true;
  readonly #place: (offset: number) => GuideLine;
  readonly #report: Report;

  constructor(place: (offset: number) => GuideLine, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  read(node: Node | null, path: readonly PropertyKey[], depth: number): unknown {
    const pointer = pointerOf(path);
    const offset = node?.range?.[0] ?? 0;
    if (!this.lines.has(pointer)) this.lines.set(pointer, this.#place(offset));
    if (depth > deepestNesting) return this.#refuse('source-too-deep', offset, pointer);
    if (node === null) return null;
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      return this.#refuse('yaml-tag', offset, pointer);
    if (isAlias(node)) return this.#refuse('yaml-alias', offset, pointer);
    if (isScalar(node)) return this.#scalar(node.value, node.source ?? '', offset, pointer);
    if (isSeq<Node>(node)) return node.items.map((item, place) => this.read(item, [...path, place], depth + 1));
    return isMap<Node, Node | null>(node) ? this.#map(node.items, path, depth) : undefined;
  }

  #map(
    items: readonly { key: Node; value: Node | null }[],
    path: readonly PropertyKey[],
    depth: number,
  ): Record<string, unknown> {
    const map = new Map<string, unknown>();
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = key.range?.[0] ?? 0;
      const pointer = pointerOf([...path, name]);
      if (map.has(name)) this.#report('yaml-key-twice', offset, pointer, { key: name });
      this.lines.set(pointer, this.#place(offset));
      map.set(name, this.read(value, [...path, name], depth + 1));
    }
    return Object.fromEntries(map);
  }

  #scalar(value: unknown, source: string, offset: number, pointer: string): unknown {
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    const exact = isNumber && /^[-+]?\d{1,15}$/.test(source);
    if (isNumber && !exact) this.#report('number-unquoted', offset, pointer, { text: source.slice(0, 40) });
    return value;
  }

  #refuse(code: ProblemCode, offset: number, pointer: string): undefined {
    this.readable = false;
    this.#report(code, offset, pointer);
    return undefined;
  }
}

type Report = (code: ProblemCode, offset: number, path: string, params?: Problem['params']) => void;

function yamlCode(error: YAMLError): ProblemCode {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BAD_INDENT':
      return 'yaml-indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'yaml-colon';
    case 'MISSING_CHAR':
      return 'yaml-missing-mark';
    case 'TAG_RESOLVE_FAILED':
      return 'yaml-tag';
    case 'RESOURCE_EXHAUSTION':
      return 'source-too-deep';
    default:
      return 'yaml-syntax';
  }
}

/** Before the parser is asked, which takes seconds over a file of nothing but brackets. No real guide comes near this. */
function obviouslyTooDeep(text: string): boolean {
  if (/(?:[-?] ){64}/.test(text)) return true;
  let open = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    open += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    if (open > 1000) return true;
  }
  return false;
}

/** A quote or bracket that is never closed is noticed at the end of the file, but has to be mended where it opens. */
function startOf(error: YAMLError, contents: Node | null): number {
  const [at] = error.pos;
  if (error.code !== 'MISSING_CHAR' || contents === null) return at;
  let start = at;
  visit(contents, {
    Node: (_, node) => {
      const open =
        (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) ||
        (isCollection(node) && node.flow === true);
      const [from, to] = node.range ?? [at, 0];
      if (open && from <= at && at <= to) start = from;
    },
  });
  return start;
}

function lineAt(text: string, counter: LineCounter, offset: number): GuideLine {
  const { line, col } = counter.linePos(offset);
  const start = counter.lineStarts[line - 1] ?? 0;
  const end = text.indexOf('\n', start);
  return {
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    text: text.slice(start, end === -1 ? undefined : end).trim(),
  };
}

function broken(code: ProblemCode, params: Problem['params']): Source {
  return {
    value: undefined,
    lines: new Map(),
    problems: [{ code, severity: 'error', params, path: '', line: 1, column: 1 }],
  };
}
