import { type Counted, tally } from './facts.ts';

/** A piece of text in one font and size; points, `y` of the base line measured downwards. */
export interface TextRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Letters and digits in it. */
  readonly characters: number;
}

/** Text on one base line without a gap as wide as between columns. */
interface Segment {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly characters: number;
}

/** More lines than a page can hold in any readable size; what comes after is not measured. */
const mostSegments = 2000;

/** A raised or lowered run belongs to the line it stands in when it is off by less than this part of the type size. */
const sameLine = 0.45;

const columnGap = 2;

/** Distances between base lines in hundredths of a point, each counted with the characters of its lower line. Different sizes are not compared: a heading is not line spacing. */
export function lineDistances(runs: readonly TextRun[]): Counted<number>[] {
  const segments = rows(runs).flatMap(columns).slice(0, mostSegments);
  const distances: Counted<number>[] = [];
  for (const [index, segment] of segments.entries()) {
    const next = nextBelow(segment, segments, index + 1);
    if (next === undefined || Math.abs(next.size - segment.size) > 0.25) continue;
    distances.push({ measure: Math.round((next.y - segment.y) * 100), characters: next.characters });
  }
  return tally(distances);
}

function rows(runs: readonly TextRun[]): TextRun[][] {
  const sorted = runs.toSorted((a, b) => a.y - b.y);
  const found: TextRun[][] = [];
  let row: TextRun[] = [];
  let heaviest: TextRun | undefined;
  for (const run of sorted) {
    if (heaviest === undefined || run.y - heaviest.y > sameLine * Math.max(run.size, heaviest.size)) {
      row = [];
      found.push(row);
      heaviest = run;
    } else if (run.characters > heaviest.characters) {
      heaviest = run;
    }
    row.push(run);
  }
  return found;
}

function columns(row: readonly TextRun[]): Segment[] {
  const segments: TextRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    if (last === undefined || run.x - right > columnGap * run.size) segments.push([run]);
    else last.push(run);
    right = Math.max(right, run.x + run.width);
  }
  return segments.map(segmentOf);
}

function segmentOf(runs: readonly TextRun[]): Segment {
  const heaviest = runs.reduce((most, run) => (run.characters > most.characters ? run : most));
  return {
    y: heaviest.y,
    size: heaviest.size,
    left: runs.reduce((left, run) => Math.min(left, run.x), heaviest.x),
    right: runs.reduce((right, run) => Math.max(right, run.x + run.width), heaviest.x),
    characters: runs.reduce((total, run) => total + run.characters, 0),
  };
}

function nextBelow(segment: Segment, segments: readonly Segment[], from: number): Segment | undefined {
  for (let index = from; index < segments.length; index += 1) {
    const other = segments[index];
    if (other === undefined || other.y - segment.y < 0.5) continue;
    if (other.left < segment.right && other.right > segment.left) return other;
  }
  return undefined;
}
