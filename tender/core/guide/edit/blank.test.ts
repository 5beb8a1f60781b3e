import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { lintGuide } from '../lint/lint.ts';
import { pointerOf } from '../pointer.ts';
import { problemText } from '../problem.ts';
import { guideLines, readGuide } from '../read.ts';
import { blankGuide, blankKinds } from './blank.ts';
import { fieldAt, keysOf, type Value } from './fields.ts';
import { unfilledIn } from './fresh.ts';
import { editedAll, plainOf } from './text/edit.ts';
import type { Path, Plain } from './text/plain.ts';

const kinds = blankKinds().map((kind) => ({ kind, name: [kind.type, kind.phase ?? ''].join(' ').trim() }));

/** What somebody would write there; the planning of a quiet spring. */
const written: Readonly<Record<string, Plain>> = {
  '/planning/0/on': '2027-01-11',
  '/planning/1/until': '2027-02-01T12:00',
  '/planning/2/on': '2027-02-08',
  '/planning/3/until': '2027-03-01T12:00',
  '/planning/4/on': '2027-04-06',
  '/planning/5/from': '2027-04-07',
  '/planning/5/through': '2027-04-26',
  '/planning/6/on': '2027-04-28',
  '/subject/cpv/0/code': '79710000-4',
  '/contract/start': '2027-06-01',
  '/id': 'nieuwe-opdracht',
};

function plausible(at: Path): Plain {
  const known = written[pointerOf(at)];
  if (known !== undefined) return known;
  const field = fieldAt(at);
  if (field?.kind !== 'value') throw new Error(`${pointerOf(at)} is no field to fill in`);
  return ofKind(field);
}

function ofKind({ of, choices }: Value): Plain {
  if (of === 'choice') return choices[0] ?? '';
  if (of === 'date') return '2027-01-04';
  if (of === 'truth') return true;
  return of === 'whole' || of === 'decimal' ? 12 : 'Een tekst die iemand invult';
}

test('the schema offers an open procedure, and both phases of a restricted one', () => {
  expect(kinds.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['open', 'restricted selection', 'restricted award']),
  );
});

describe('a blank guide', () => {
  test.each(kinds)('for $name has no problem but what is to be filled in, each pointed at', ({ kind }) => {
    const source = blankGuide(kind);
    const empty = unfilledIn(plainOf(source)).map(pointerOf);
    const { problems } = readGuide(source, 'leidraad.yaml');
    expect(
      problems.map(({ path, code }) => `${path} ${code}`).filter((told) => !empty.includes(told.split(' ')[0] ?? '')),
    ).toEqual([]);
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(empty));
    expect(empty.length).toBeGreaterThan(15);
  });

  test.each(kinds)('for $name is a guide without errors once that is filled in', ({ kind }) => {
    const source = blankGuide(kind);
    const edits = unfilledIn(plainOf(source)).map((at) => ({ kind: 'set', at, value: plausible(at) }) as const);
    const filled = unwrap(editedAll(source, edits, keysOf));
    const { guide, problems } = readGuide(filled, 'leidraad.yaml');
    expect(problems.map((problem) => problemText(problem, 'nl'))).toEqual([]);
    const found = guide === undefined ? [] : lintGuide(guide, guideLines(filled));
    expect(
      found.filter(({ severity }) => severity === 'error').map((problem) => `${problem.path} ${problem.code}`),
    ).toEqual([]);
  });
});
