import { readDocument } from './document.ts';
import { guideJsonSchema } from './json-schema.ts';
import type { Problem } from './problem.ts';
import { type Guide, guideSchema } from './schema/guide.ts';
import { type GuideLines, readSource } from './source.ts';

export interface ReadGuide {
  /** As given, for messages. */
  readonly fileName: string;
  /** Present when there are no problems of the severity `error`. */
  readonly guide?: Guide;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  readonly lines: GuideLines;
}

/** Reads a guide from YAML or JSON and reports everything that is wrong with its form at once. What it means is checked by `lintGuide`. */
export function readGuide(source: string, fileName: string): ReadGuide {
  const { value, problems, lines } = readDocument(source, guideSchema, guideJsonSchema);
  return value === undefined ? { fileName, problems, lines } : { fileName, guide: value, problems, lines };
}

/** The line of every part of a guide, by JSON Pointer; empty when the source cannot be read. */
export function guideLines(source: string): GuideLines {
  return readSource(source).lines;
}
