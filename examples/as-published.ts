import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf, lintGuide } from '#tender/core/guide/lint/lint.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';

/** What somebody found who read the document: where, what, and by which rule the linter should see it. */
export interface FoundByReading {
  readonly chapter: string;
  readonly what: string;
  readonly rule: string;
}

/** A document as it was published is told exactly what a reader found in it; the guide that runs has chosen, and is silent. */
export function checkAsPublished(printedFile: URL, runningFile: URL, expected: readonly FoundByReading[]): void {
  const printed = read(printedFile);
  const running = read(runningFile);

  test('the document as published: the linter finds what was found by reading it, and nothing else', () => {
    const problems = lintGuide(printed.guide, printed.lines);
    const told = problems.map(({ source = '', code }) => `${source} ${code}`);
    expect(told.toSorted()).toEqual(expected.map(({ chapter, rule }) => `${chapter} ${rule}`).toSorted());
  });

  test('the document as published: it chooses nothing', () => {
    expect(printed.guide.readings).toEqual([]);
    expect(printed.guide.statements.length).toBeGreaterThan(0);
  });

  test('the guide that runs is silent, also when everything is held against it that the document says elsewhere', () => {
    expect(lintGuide(running.guide, running.lines)).toEqual([]);
    const { statements } = printed.guide;
    const both: Guide = { ...running.guide, statements };
    const calendar = { country: both.country, zone: both.timeZone };
    const disagreeing = findingsOf(both, calendar).filter(({ code }) => code === 'statements-disagree');
    // The planning may have been changed by a reading; then the printed day stands against the chosen one.
    expect(disagreeing.map(({ params }) => params['title'])).toEqual([]);
  });
}

function read(file: URL): { guide: Guide; lines: ReturnType<typeof readGuide>['lines'] } {
  const { guide, problems, lines } = readGuide(readFileSync(file, 'utf8'), file.pathname);
  if (guide === undefined) throw new Error(`${file.pathname}: ${JSON.stringify(problems[0])}`);
  return { guide, lines };
}
