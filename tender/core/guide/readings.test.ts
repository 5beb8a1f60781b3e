import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { lintGuide } from './lint/lint.ts';
import { problemText } from './problem.ts';
import { guideLines } from './read.ts';
import { underReading } from './readings.ts';
import { almelo, almeloSource, changed } from './testing/almelo.ts';

const guide = almelo();

describe('a double reading', () => {
  test('chosen as it is gives the same guide', () => {
    for (const { id, choice } of guide.readings) expect(unwrap(underReading(guide, id, choice))).toEqual(guide);
  });

  test('chosen otherwise changes what the alternative says, and nothing else', () => {
    const other = unwrap(underReading(guide, 'ontbrekend-document', 'meteen-uitsluiten'));
    expect(other.submission.checklist.map(({ whenMissing }) => whenMissing)).toEqual(
      Array.from({ length: 7 }, () => 'exclude'),
    );
    expect({ ...other, submission: guide.submission, readings: guide.readings }).toEqual(guide);
    expect(other.readings.find(({ id }) => id === 'ontbrekend-document')?.choice).toBe('meteen-uitsluiten');
    expect(guide.submission.checklist[0]?.whenMissing).toBe('remedy');
  });

  test.each([
    [['geen', 'x'], { code: 'reading-unknown', params: { reading: 'geen' } }],
    [['iso', 'iso-1'], { code: 'alternative-unknown', params: { reading: 'iso', alternative: 'iso-1' } }],
  ] as const)('%j is refused', ([reading, alternative], error) => {
    expect(underReading(guide, reading, alternative)).toEqual({ ok: false, error });
  });

  test('that would break the guide is refused, and so is one that points nowhere', () => {
    const path = '/readings/2/alternatives/1/sets/0';
    expect(underReading(changed(guide, { [`${path}/value`]: 'soms' }), 'nieuwe-rangorde', 'behouden')).toMatchObject({
      error: { code: 'reading-breaks-guide' },
    });
    for (const at of ['/award/niets', '/award/ties/7', '/award/ties/length', '/constructor', '/award/title/0']) {
      expect(underReading(changed(guide, { [`${path}/at`]: at }), 'nieuwe-rangorde', 'behouden')).toMatchObject({
        error: { code: 'reading-pointer-unknown' },
      });
    }
  });
});

describe('the example', () => {
  test('names places, alternatives, a choice and a reason for every double reading of its source', () => {
    expect(guide.readings.length).toBeGreaterThanOrEqual(9);
    const withResult = guide.readings
      .filter(({ alternatives }) => alternatives.some(({ sets }) => sets.length > 0))
      .map(({ id }) => id);
    expect(withResult).toEqual([
      'gelijke-stand',
      'nieuwe-rangorde',
      'ontbrekend-document',
      'ondertekend-prijzenblad',
      'mindering-na-verificatie',
      'gestanddoening',
      'aantal-beoordelaars',
      'tegenspraak-in-inschrijving',
    ]);
  });

  test('runs without errors under every alternative', () => {
    for (const { id, alternatives } of guide.readings) {
      for (const alternative of alternatives.filter(({ sets }) => sets.length > 0)) {
        const errors = lintGuide(unwrap(underReading(guide, id, alternative.id)), guideLines(almeloSource)).filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors.map((problem) => problemText(problem, 'nl'))).toEqual([]);
      }
    }
  });

  test('names nobody: contacts and members of the committee are functions', () => {
    const functions = [...guide.authority.contacts, ...guide.award.committee.members.map((member) => member.function)];
    expect(functions.filter((text) => /\b(?:mevr|mevrouw|dhr|heer|mw)\b/i.test(text))).toEqual([]);
  });

  test('ALM-01, ALM-06, ALM-09, ALM-10, ALM-25: declares what the requirements count', () => {
    expect(guide.planning).toHaveLength(16);
    expect(guide.questions?.rounds.map(({ accepts }) => accepts)).toEqual(['new', 'both']);
    // Six documents, of which the price sheet comes in two forms.
    expect(guide.submission.checklist).toHaveLength(7);
    expect(guide.suitability.find(({ id }) => id === 'referenties-eis')?.competences).toHaveLength(4);
    expect(guide.evidence).toMatchObject({ ranks: 2, within: { days: 10 } });
    expect(guide.evidence?.items).toHaveLength(6);
    expect(guide.contract.precedence).toHaveLength(6);
  });
});
