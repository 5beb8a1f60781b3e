import { describe, expect, test } from 'vitest';
import { writeBundle } from '../bundle/bundle.ts';
import { filesOf } from '../procedure/examination/race.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import { committee, examined, giveScores, readings, usualGrades } from '../procedure/testing/journey.ts';
import { evaluators, leader, tenderers, veste } from '../procedure/testing/people.ts';
import { examineRound, inviting, negotiating, openRound, talking, tenderAnew } from '../procedure/testing/rounds.ts';
import { bundleOf, redacted, signedBundle } from './testing/signed.ts';
import { change, codesOf, failing, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

const changes = { ...negotiating(), '/award/presentation': undefined, '/award/abnormallyLow': undefined };

/** One final round, in which Veste alone hands in anew; then the decision. */
function story(): readonly RecordedEvent[] {
  const play = examined(changes).at('2025-10-09T10:00');
  play.does(leader, talking(veste, '2025-10-08'));
  play.at('2025-10-10T10:00').does(leader, inviting(play, '2025-10-20T12:00', { final: true }));
  play.at('2025-10-17T10:00');
  tenderAnew(play, veste);
  play.at('2025-10-20T12:05');
  openRound(play);
  play.at('2025-10-21T10:00');
  examineRound(play, [veste]);
  committee(play);
  giveScores(play, usualGrades);
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  play.does(leader, { type: 'open-meeting' });
  play.does(leader, { type: 'close-meeting', minutes: 'Besproken.' });
  play.does(leader, { type: 'freeze-quality' });
  const command = readings(play, { veste: '40', noorderwacht: '50', aquila: '60' });
  const sheetOf = (operator: string) =>
    filesOf(play.file, operator).find(({ item }) => item === 'prijzenblad-excel')?.file.sha256;
  play.does(leader, {
    ...command,
    readings: command.readings.map((one) => ({ ...one, sheet: sheetOf(one.operator) })),
  });
  play.does(leader, { type: 'decide-award', reasons: 'De hoogste score.' });
  return withPages(play.events);
}

const told = story();
const report = (events: readonly RecordedEvent[]) => verifyBundle(signedBundle(events));
const found = (events: readonly RecordedEvent[]) => codesOf(report(events), 'negotiation');
const without = (type: string, operator?: string) =>
  told.filter(
    ({ event }) =>
      event.type !== type || (operator !== undefined && 'operator' in event && event.operator !== operator),
  );

describe('ORES-14: what the verifier finds of rounds', () => {
  test('nothing when all went as the guide says', () => {
    expect(failing(report(told))).toEqual([]);
  });

  test('a round that is shorter than the guide says, comes too often or too early, or has no vault of its own', () => {
    const to = (with_: object) => found(change(told, 'RoundOpened', (event) => ({ ...event, ...with_ })));
    expect(to({ until: '2025-10-13T10:00:00.000Z' })).toContain('round-shorter-than-guide');
    expect(to({ round: 4 })).toContain('round-not-in-guide');
    expect(to({ round: 2 })).toContain('round-before-its-time');
    const vault = told.find(({ event }) => event.type === 'VaultKeyMade')?.event;
    expect(to({ recipient: vault?.type === 'VaultKeyMade' ? vault.recipient : '' })).toEqual(['round-without-vault']);
    expect(found(without('ExaminationConcluded'))).toContain('round-before-its-time');
  });

  test('somebody who was not invited though he was still in, and a tender of who was not', () => {
    expect(found(without('InvitedToRound', 'aquila'))).toContain('invited-not-all');
    expect(found(without('InvitedToRound', 'veste'))).toContain('placed-uninvited');
  });

  test('a tender in the round after its closing, an opening before it, and one that leaves a tender out', () => {
    const late = change(told, 'RoundOpened', (event) => ({ ...event, until: '2025-10-17T07:00:00.000Z' }));
    expect(codesOf(report(late), 'arrival')).toContain('placed-late');
    const early = change(told, 'RoundOpened', (event) => ({ ...event, until: '2025-10-21T10:00:00.000Z' }));
    expect(codesOf(report(early), 'opening')).toContain('opened-early');
    const empty = told.map((recorded) =>
      recorded.event.type === 'VaultOpened' && recorded.event.tenders.length === 1
        ? { ...recorded, event: { ...recorded.event, tenders: [] } }
        : recorded,
    );
    expect(codesOf(report(empty), 'opening')).toContain('opened-others');
  });

  test('a price that comes from an earlier tender, and an award amid negotiations', () => {
    const first = told.find(({ event }) => event.type === 'VaultOpened')?.event;
    const tender =
      first?.type === 'VaultOpened' ? first.tenders.find(({ operator }) => operator === 'veste') : undefined;
    const sheet = tender?.content?.files.find(({ item }) => item === 'prijzenblad-excel')?.file.sha256;
    const earlier = change(told, 'PricesOpened', (event) => ({
      ...event,
      readings: event.readings.map((one) => (one.operator === 'veste' ? { ...one, sheet } : one)),
    }));
    expect(found(earlier)).toEqual(['other-tender-counts']);
    expect(found(change(told, 'RoundOpened', (event) => ({ ...event, final: false })))).toEqual([
      'awarded-amid-negotiations',
    ]);
  });

  test('talks about what is not negotiable', () => {
    expect(found(change(told, 'NegotiationHeld', (event) => ({ ...event, subjects: ['prijs'] })))).toEqual([
      'talked-about-other',
    ]);
  });

  test('a tenderer verifies his own part, rounds included, and sees nobody else in it', () => {
    for (const who of tenderers) {
      const operator = who.organisation?.id ?? '';
      const bundle = redacted(bundleOf(told), told, operator);
      const own = verifyBundle(writeBundle(bundle));
      expect(failing(own)).toEqual([]);
      expect(own.checks.find(({ check }) => check === 'arrival')?.findings.length).toBe(operator === 'veste' ? 2 : 1);
    }
  });
});
