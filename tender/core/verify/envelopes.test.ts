import { describe, expect, test } from 'vitest';
import type { ProcedureEvent, RecordedEvent } from '../procedure/file.ts';
import { examineAll, examinePrices, opened, priced } from '../procedure/testing/journey.ts';
import { custodian, leader, tenderers } from '../procedure/testing/people.ts';
import { releasingPrices, vaultRecipient, wholePriceKey } from '../procedure/testing/vault.ts';
import { signedBundle, signer } from './testing/signed.ts';
import { change, codesOf, failing, indexOf, story, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

const openedBy = (who: string) => ({ '/submission/priceEnvelope': { openedBy: who } });

const apart = withPages(priced(openedBy('custodians')).events);

/** The process leader opened the prices alone before the examination was over. */
const alone = withPages(
  (() => {
    const play = opened(openedBy('process-leader')).at('2025-10-06T13:00');
    play.does(leader, releasingPrices(play, leader, wholePriceKey));
    examinePrices(play);
    play.at('2025-10-07T10:00');
    for (const who of tenderers) examineAll(play, who);
    play.does(leader, { type: 'conclude-examination' });
    return play.events;
  })(),
);

function moved(
  events: readonly RecordedEvent[],
  what: ProcedureEvent['type'],
  before: ProcedureEvent['type'],
): readonly RecordedEvent[] {
  const all = events.filter(({ event }) => event.type === what);
  const rest = events.filter(({ event }) => event.type !== what);
  const place = indexOf(rest, before);
  const at = rest[place]?.at ?? '';
  return rest.toSpliced(place, 0, ...all.map((one) => ({ ...one, at })));
}

function without(events: readonly RecordedEvent[], ...types: readonly ProcedureEvent['type'][]) {
  return events.filter(({ event }) => !types.includes(event.type));
}

describe('prices in an envelope of their own', () => {
  test.each([
    ['opened by custodians', apart],
    ['opened by the process leader alone', alone],
  ])('ALM-12, ROC-31: a true log holds, %s', (_, events) => {
    const report = verifyBundle(signedBundle(events), signer.verifierKey);
    expect(failing(report)).toEqual([]);
    expect(report.checks.find(({ check }) => check === 'envelopes')?.outcome).toBe('holds');
  });

  test('of a guide with one vault nothing is said', () => {
    const report = verifyBundle(signedBundle(story), signer.verifierKey);
    expect(report.checks.find(({ check }) => check === 'envelopes')?.outcome).toBe('not-yet');
  });

  const forged: readonly (readonly [string, string, () => readonly RecordedEvent[]])[] = [
    [
      'price-key-not-published',
      'the second key was the first once more',
      () => change(apart, 'PriceKeyMade', (event) => ({ ...event, recipient: vaultRecipient })),
    ],
    [
      'price-key-not-published',
      'the second key was made after publication',
      () => moved(apart, 'PriceKeyMade', 'TenderPlaced'),
    ],
    [
      'prices-not-named-at-placing',
      'a tender named no ciphertext of its prices',
      () => {
        const index = indexOf(apart, 'TenderPlaced');
        const { event, ...rest } = apart[index]!;
        if (event.type !== 'TenderPlaced') throw new Error('no tender was placed');
        const { prices: _prices, ...first } = event;
        return apart.with(index, { ...rest, event: first });
      },
    ],
    [
      'prices-in-first',
      'a price document came out at the first opening',
      () => {
        const [prices] = apart.flatMap(({ event }) => (event.type === 'PriceEnvelopeOpened' ? event.tenders : []));
        return change(apart, 'VaultOpened', (event) => ({
          ...event,
          tenders: event.tenders.map((tender, index) =>
            index > 0 || tender.content === undefined
              ? tender
              : {
                  ...tender,
                  content: { ...tender.content, files: [...tender.content.files, ...(prices?.files ?? [])] },
                },
          ),
        }));
      },
    ],
    [
      'price-share-early',
      'a custodian’s share was released before quality was fixed',
      () => {
        const index = indexOf(apart, 'QualityFrozen');
        const { at = '' } = apart[index] ?? {};
        const event = { type: 'PriceShareReleased', user: custodian.user } as const;
        return apart.toSpliced(index, 0, { seq: 0, at, actor: custodian.user, event });
      },
    ],
    [
      'prices-opened-early',
      'the envelope was opened before quality was fixed',
      () => {
        // The shares stand where they stood, so that only the opening is early; the order of the shares fails apart.
        const index = indexOf(apart, 'QualityFrozen');
        const opening = apart.find(({ event }) => event.type === 'PriceEnvelopeOpened')!;
        const at = apart[index]?.at ?? '';
        const early = without(apart, 'PriceEnvelopeOpened').toSpliced(index, 0, { ...opening, at });
        return early;
      },
    ],
    [
      'prices-opened-by-too-few',
      'one person opened the envelope',
      () => change(apart, 'PriceEnvelopeOpened', (event) => ({ ...event, by: event.by.slice(0, 1) })),
    ],
    [
      'prices-opened-others',
      'an envelope was opened in another version',
      () =>
        change(apart, 'PriceEnvelopeOpened', (event) => ({
          ...event,
          tenders: event.tenders.with(0, { ...event.tenders[0]!, revision: 7 }),
        })),
    ],
    [
      'prices-opened-others',
      'one envelope was left out',
      () => change(apart, 'PriceEnvelopeOpened', (event) => ({ ...event, tenders: event.tenders.slice(1) })),
    ],
    [
      'prices-opened-twice',
      'the envelope was opened once more',
      () => {
        const index = indexOf(apart, 'PriceEnvelopeOpened');
        return apart.toSpliced(index, 0, apart[index]!);
      },
    ],
    [
      'prices-without-envelope',
      'prices counted that came from no envelope',
      () => without(apart, 'PriceShareReleased', 'PriceEnvelopeOpened'),
    ],
  ];

  test.each(forged)('envelopes alone fails with %s: %s', (code, _, events) => {
    const report = verifyBundle(signedBundle(events()), signer.verifierKey);
    expect(failing(report)).toEqual(['envelopes']);
    expect(codesOf(report, 'envelopes')).toContain(code);
  });
});
