import { describe, expect, test } from 'vitest';
import type { ProcedureEvent, RecordedEvent } from '../procedure/file.ts';
import { evaluators, leader, notary } from '../procedure/testing/people.ts';
import type { CheckName } from './check.ts';
import { signedBundle, signer } from './testing/signed.ts';
import { change, codesOf, drawn, failing, indexOf, inserted, row, story } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

describe('threat: score after prices: a log that is signed as it should be, in which one rule was broken', () => {
  const deadline = '2025-10-06T10:00:00.000Z';
  const last = story.findLastIndex(({ event }) => event.type === 'TenderPlaced');

  const forged: readonly (readonly [CheckName, string, string, () => readonly RecordedEvent[]])[] = [
    [
      'guide',
      'guide-other',
      'another guide was published',
      () => change(story, 'ProcedurePublished', (event) => ({ ...event, guideSha256: '0'.repeat(64) })),
    ],
    [
      'guide',
      'guide-changed-later',
      'the guide was put back in its place after publication',
      () => {
        const { event, actor } = story[indexOf(story, 'ProcedureDrafted')] ?? {};
        const source = event?.type === 'ProcedureDrafted' ? event.source : '';
        return inserted(
          'ProcedurePublished',
          { type: 'GuideReplaced', fileName: 'leidraad.yaml', source },
          actor ?? '',
        );
      },
    ],
    [
      'arrival',
      'placed-late',
      'AnnexIV-a: a tender of the closing instant itself was taken in',
      () => {
        const late = story.map((recorded, index) => (index === last ? { ...recorded, at: deadline } : recorded));
        return change(late, 'VaultOpened', (event) => ({
          ...event,
          tenders: [...event.tenders.slice(0, -1), { ...event.tenders.at(-1)!, placedAt: deadline }],
        }));
      },
    ],
    [
      'arrival',
      'refused-wrongly',
      'a tender was refused as late before closing',
      () => {
        const refused: ProcedureEvent = { type: 'TenderRefusedLate', operator: 'aquila', millisecondsLate: 1 };
        return story.toSpliced(last + 1, 0, { seq: 0, at: story[last]?.at ?? '', actor: 'x', event: refused });
      },
    ],
    [
      'arrival',
      'deadline-moved-wrongly',
      'threat: corrupt buyer: the deadline was moved after it had passed',
      () =>
        inserted(
          'VaultOpened',
          { type: 'PlanningChanged', phase: 'sluiting', from: {}, to: { until: '2025-10-06T13:00' }, reason: 'x' },
          leader.user,
        ),
    ],
    [
      'opening',
      'opened-by-too-few',
      'AnnexIV-c: one person opened the vault',
      () => change(story, 'VaultOpened', (event) => ({ ...event, by: event.by.slice(0, 1) })),
    ],
    [
      'opening',
      'opened-early',
      'AnnexIV-e: the record names another closing',
      () => change(story, 'VaultOpened', (event) => ({ ...event, deadline: '2025-10-06T09:00:00.000Z' })),
    ],
    [
      'opening',
      'opened-others',
      'a tender was opened in an earlier version',
      () =>
        change(story, 'VaultOpened', (event) => ({
          ...event,
          tenders: event.tenders.with(0, { ...event.tenders[0]!, revision: 7 }),
        })),
    ],
    [
      'authorised',
      'role-missing',
      'AnnexIV-d: an evaluator fixed quality',
      () =>
        story.map((recorded) =>
          recorded.event.type === 'QualityFrozen' ? { ...recorded, actor: evaluators[0]?.user ?? '' } : recorded,
        ),
    ],
    [
      'authorised',
      'in-other-name',
      'somebody scored in the name of another',
      () => {
        const index = indexOf(story, 'ScoreGiven');
        return story.map((recorded, at) =>
          at === index ? { ...recorded, actor: evaluators[1]?.user ?? '' } : recorded,
        );
      },
    ],
    [
      'pages',
      'pages-cut-wrongly',
      'ALM-08: pages too many were let through',
      () =>
        change(story, 'VaultOpened', (event) => ({
          ...event,
          inspections: event.inspections.map((one) => ({ ...one, findings: [] })),
        })),
    ],
    [
      'pages',
      'pages-not-counted',
      'pages were not counted',
      () => change(story, 'VaultOpened', (event) => ({ ...event, inspections: [] })),
    ],
    [
      'exclusions',
      'excluded-without-ground',
      'somebody was excluded on a ground that the guide does not know',
      () => [
        ...story,
        {
          seq: 0,
          at: story.at(-1)?.at ?? '',
          actor: story.at(-1)?.actor ?? '',
          event: { type: 'TendererExcluded', operator: 'aquila', ground: 'onsympathiek', reason: 'x' },
        },
      ],
    ],
    [
      'exclusions',
      'not-ranked',
      'threat: corrupt buyer: a tenderer was left out of the ranking',
      () =>
        change(story, 'AwardDecided', (event) => ({
          ...event,
          ranking: event.ranking.filter(({ operator }) => operator !== 'aquila'),
        })),
    ],
    [
      'exclusions',
      'ranked-wrongly',
      'somebody is ranked who is not in the race',
      () =>
        change(story, 'AwardDecided', (event) => ({
          ...event,
          ranking: [...event.ranking, { ...event.ranking[2]!, operator: 'vreemd', rank: 4 }],
        })),
    ],
    [
      'freeze',
      'score-after-freeze',
      'ALM-12: a score was given once more after quality was fixed',
      () => {
        const { event, actor } = story[indexOf(story, 'ScoreGiven')] ?? {};
        return event === undefined ? story : inserted('PricesOpened', event, actor ?? '');
      },
    ],
    [
      'freeze',
      'prices-before-quality',
      'ALM-12: prices were opened before quality was fixed',
      () => {
        const [frozen, prices] = [indexOf(story, 'QualityFrozen'), indexOf(story, 'PricesOpened')];
        const exchanged = story.with(frozen, { ...story[prices]!, at: story[frozen]!.at });
        return exchanged.with(prices, { ...story[frozen]!, at: story[prices]!.at });
      },
    ],
    [
      'prices',
      'price-differs',
      'a price was decided on that the sheet does not give',
      () => row(story, 'veste', { price: '178419.99' }),
    ],
    [
      'scores',
      'score-differs',
      'threat: curious evaluator: points were changed',
      () => row(story, 'veste', { points: { 'vraag-1': '15.67' } }),
    ],
    [
      'rounding',
      'rounding-differs',
      'ALM-15: points were rounded down',
      () => row(story, 'veste', { points: { 'vraag-1': '14.66' } }),
    ],
    ['totals', 'total-differs', 'a total is not the sum', () => row(story, 'noorderwacht', { total: '70.00' })],
    [
      'ranking',
      'place-differs',
      'two places were exchanged',
      () => row(row(story, 'noorderwacht', { rank: 3 }), 'aquila', { rank: 2 }),
    ],
    [
      'draws',
      'drawn-by-other',
      'ALM-17: somebody else than the notary drew lots',
      () =>
        drawn().map((recorded) =>
          recorded.event.type === 'LotsDrawn' ? { ...recorded, actor: story[0]?.actor ?? '' } : recorded,
        ),
    ],
    [
      'draws',
      'drawn-among-others',
      'lots were drawn among others than those who stood level',
      () =>
        change(drawn(), 'LotsDrawn', (event) => ({ ...event, tied: ['veste', 'aquila'], order: ['aquila', 'veste'] })),
    ],
    [
      'draws',
      'drawn-without-tie',
      'lots were drawn while nobody stood level',
      () =>
        inserted(
          'PricesOpened',
          { type: 'LotsDrawn', tied: ['veste', 'aquila'], order: ['aquila', 'veste'], drawnBy: notary.user, deed: 'x' },
          notary.user,
        ),
    ],
    [
      'winner',
      'awarded-to-other',
      'the award went to another than the first',
      () =>
        change(
          change(story, 'AwardDecided', (event) => ({ ...event, winner: 'aquila' })),
          'FinalAwardMade',
          (event) => ({ ...event, winner: 'aquila' }),
        ),
    ],
    [
      'winner',
      'final-otherwise',
      'the final award went to another than was decided',
      () => change(story, 'FinalAwardMade', (event) => ({ ...event, winner: 'aquila' })),
    ],
    [
      'standstill',
      'awarded-in-standstill',
      'ALM-20: awarded one millisecond before the standstill was over',
      () =>
        story.map((recorded) =>
          recorded.event.type === 'FinalAwardMade' ? { ...recorded, at: '2025-11-24T22:59:59.999Z' } : recorded,
        ),
    ],
    [
      'standstill',
      'told-not-all',
      'one tenderer got no letter',
      () => change(story, 'LettersSent', (event) => ({ ...event, letters: event.letters.slice(1) })),
    ],
    [
      'standstill',
      'signed-in-standstill',
      'a contract was signed during the standstill',
      () => change(story, 'ContractRegistered', (event) => ({ ...event, signedOn: '2025-11-24' })),
    ],
  ];

  test('lots drawn as the guide asks are right', () => {
    const report = verifyBundle(signedBundle(drawn()));
    expect(failing(report)).toEqual([]);
    expect(report.checks.find(({ check }) => check === 'draws')?.outcome).toBe('holds');
  });

  test.each(forged)('%s alone fails with %s: %s', (check, code, _, events) => {
    const report = verifyBundle(signedBundle(events()), signer.verifierKey);
    expect(failing(report)).toEqual([check]);
    expect(codesOf(report, check)).toEqual([code]);
  });

  test('an event without the form of one ends the checking, and is named', () => {
    const broken = story.with(20, { ...story[20]!, event: { type: 'AwardDecided' } as ProcedureEvent });
    const report = verifyBundle(signedBundle(broken));
    expect(report.ok).toBe(false);
    expect(codesOf(report, 'guide')).toContain('file-cannot-be-followed');
  });
});
