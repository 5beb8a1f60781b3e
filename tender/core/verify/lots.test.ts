import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../procedure/file.ts';
import { prepare } from '../procedure/testing/journey.ts';
import { LotPlay, Stream, twoLots } from '../procedure/testing/lots.ts';
import { leader, second, veste } from '../procedure/testing/people.ts';
import { place } from '../procedure/testing/tendering.ts';
import { appointKeepers, publishing, releasing } from '../procedure/testing/vault.ts';
import { signedBundle } from './testing/signed.ts';
import { codesOf, failing, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

/** One tender in the north, and the vault of both lots opened. */
function openedInBoth(): readonly RecordedEvent[] {
  const stream = new Stream();
  const shared = new LotPlay(stream);
  const source = JSON.stringify(twoLots());
  shared.does(leader, { type: 'draft-procedure', procedure: 'almelo', fileName: 'leidraad.yaml', source });
  shared.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
  appointKeepers(shared);
  shared.at('2025-07-10T09:00').does(leader, publishing(shared));
  const [north, south] = ['noord', 'zuid'].map((lot) => new LotPlay(stream, lot));
  if (north === undefined || south === undefined) throw new Error('there are two lots');
  north.at('2025-10-01T10:00').catchUp();
  prepare(north, veste);
  place(north, veste);
  for (const play of [north, south]) {
    play.at('2025-10-06T12:05').catchUp();
    for (const keeper of [leader, second]) play.does(keeper, releasing(play, keeper));
  }
  return withPages(stream.events);
}

const events = openedInBoth();
const isOf = (type: string) => (recorded: RecordedEvent) => recorded.event.type === type;

/** The log with the lot of some events told otherwise. */
function told(which: (recorded: RecordedEvent) => boolean, lot: string | undefined): readonly RecordedEvent[] {
  return events.map((recorded) => {
    const { lot: _before, ...rest } = recorded;
    if (!which(recorded)) return recorded;
    return lot === undefined ? rest : { ...rest, lot };
  });
}

describe('CVO-02: a log with lots', () => {
  test('is verified in the file of each lot, and what lots share once', () => {
    const report = verifyBundle(signedBundle(events));
    expect(failing(report)).toEqual([]);
    const opening = report.checks.find(({ check }) => check === 'opening')?.findings ?? [];
    expect(opening.map(({ lot, code }) => `${lot} ${code}`)).toEqual([
      'noord opened-after-closing',
      'noord opened-by-enough',
      'noord opened-all',
      'zuid opened-after-closing',
      'zuid opened-by-enough',
      'zuid opened-all',
    ]);
    expect(report.checks.find(({ check }) => check === 'guide')?.findings.map(({ lot }) => lot)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['a tender was moved to the other lot', told(isOf('TenderPlaced'), 'zuid'), 'opening', 'opened-others'],
    ['a tender belongs to no lot', told(isOf('TenderPlaced'), undefined), 'guide', 'lot-wrong'],
    ['a lot is one that the guide does not have', told(isOf('TenderPlaced'), 'oost'), 'guide', 'lot-wrong'],
    ['what lots share belongs to one', told(isOf('ProcedurePublished'), 'noord'), 'guide', 'lot-wrong'],
  ] as const)('fails when %s', (_name, forged, check, code) => {
    const report = verifyBundle(signedBundle(forged));
    expect(report.ok).toBe(false);
    expect(codesOf(report, check)).toContain(code);
  });
});
