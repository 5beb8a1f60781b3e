/** Letters and digits that share a measure. */
export interface Counted<Measure> {
  readonly measure: Measure;
  readonly characters: number;
}

/** What was measured on one page, as a reader sees it: turned upright, user units applied. Lengths in hundredths of a point. */
export interface PageFacts {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Letters and digits; spaces, bullets and punctuation say nothing about the type and are not counted. */
  readonly characters: number;
  /** Most used first; PostScript names without the subset prefix, such as `Verdana-Bold`. */
  readonly fonts: readonly Counted<string>[];
  readonly sizes: readonly Counted<number>[];
  /** Distances between the base lines of a line and the next one below it in the same column, counted with that next line's characters. */
  readonly lineDistances: readonly Counted<number>[];
}

export interface PdfFacts {
  readonly pages: number;
  readonly sheets: readonly PageFacts[];
  /** Of the whole file, most used first. */
  readonly fonts: readonly Counted<string>[];
}

/** Adds up what has the same measure, most used first. */
export function tally<Measure extends string | number>(counts: Iterable<Counted<Measure>>): Counted<Measure>[] {
  const totals = new Map<Measure, number>();
  for (const { measure, characters } of counts) totals.set(measure, (totals.get(measure) ?? 0) + characters);
  return [...totals]
    .map(([measure, characters]) => ({ measure, characters }))
    .toSorted((a, b) => b.characters - a.characters || (a.measure < b.measure ? -1 : 1));
}
