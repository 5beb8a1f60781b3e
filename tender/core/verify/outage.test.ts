import { describe, expect, test } from 'vitest';
import { writeBundle } from '../bundle/bundle.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import type { Play } from '../procedure/testing/given.ts';
import { tendered } from '../procedure/testing/journey.ts';
import { confirming, outageRule, reporting } from '../procedure/testing/outage.ts';
import { aquila, helpdesk, leader, operatorOf, second, veste } from '../procedure/testing/people.ts';
import { releasing } from '../procedure/testing/vault.ts';
import { bundleOf, redacted, signedBundle, signer } from './testing/signed.ts';
import { change, codesOf, failing, indexOf, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

/** Veste reports at two minutes to twelve; the helpdesk confirms at half past; the vault opens a day later. */
function extended(changes: Readonly<Record<string, unknown>> = outageRule): Play {
  const play = tendered(changes).at('2025-10-06T11:58');
  play.does(veste, reporting());
  play.at('2025-10-06T12:30').does(helpdesk, confirming);
  play.at('2025-10-07T12:05').does(leader, releasing(play, leader));
  play.does(second, releasing(play, second));
  return play;
}

const story = withPages(extended().events);

function verify(events: readonly RecordedEvent[]) {
  return verifyBundle(signedBundle(events), signer.verifierKey);
}

describe('ROC-04: an outage in a file that is verified', () => {
  test('which moved the deadline as the guide says is right, and said', () => {
    const report = verify(story);
    expect(failing(report)).toEqual([]);
    const arrival = report.checks.find(({ check }) => check === 'arrival');
    expect(arrival?.findings.map(({ code }) => code)).toContain('deadline-extended');
    expect(report.checks.find(({ check }) => check === 'opening')).toMatchObject({
      outcome: 'holds',
      findings: [{ params: { deadline: '2025-10-07T10:00:00.000Z' } }, {}, {}],
    });
  });

  test('is right for a rival too, who is not told who reported it', () => {
    const bundle = bundleOf(story);
    const seen = verifyBundle(writeBundle(redacted(bundle, story, operatorOf(aquila))), signer.verifierKey);
    expect(failing(seen)).toEqual([]);
    expect(JSON.stringify(redacted(bundle, story, operatorOf(aquila)).entries)).not.toContain('OutageReported');
  });

  const within = (events: readonly RecordedEvent[]) =>
    change(events, 'OutageConfirmed', (event) => ({
      ...event,
      reports: event.reports.map((one) => ({ ...one, reportedAt: event.from })),
    }));

  test.each<[string, 'arrival' | 'opening' | 'authorised', () => readonly RecordedEvent[]]>([
    [
      'deadline-extended-wrongly',
      'arrival',
      () => change(story, 'OutageConfirmed', (event) => ({ ...event, to: '2025-10-07T11:00:00.000Z' })),
    ],
    ['outage-not-reported-in-time', 'arrival', () => within(story)],
    ['outage-not-reported', 'opening', () => story.toSpliced(indexOf(story, 'OutageReported'), 1)],
    [
      'outage-confirmed-by-other',
      'opening',
      () => story.map((one) => (one.event.type === 'OutageConfirmed' ? { ...one, actor: leader.user } : one)),
    ],
    [
      'role-missing',
      'authorised',
      () => story.map((one) => (one.event.type === 'OutageConfirmed' ? { ...one, actor: veste.user } : one)),
    ],
    ['opened-early', 'opening', () => openedAtOldDeadline()],
    ['opened-while-undecided', 'opening', () => openedUndecided()],
    ['outage-after-opening', 'arrival', () => confirmedAfterOpening()],
  ])('%s: fails %s', (code, check, events) => {
    const report = verify(events());
    expect(failing(report)).toContain(check);
    expect(codesOf(report, check)).toContain(code);
  });

  test('fails where the guide knows no such rule', () => {
    const plain = tendered().events;
    const confirmed = story.find(({ event }) => event.type === 'OutageConfirmed');
    expect(confirmed).toBeDefined();
    const report = verify([...plain, ...(confirmed === undefined ? [] : [confirmed])]);
    expect(codesOf(report, 'arrival')).toEqual(['outage-without-rule']);
  });
});

/** The vault of the story, opened five minutes after the deadline that no longer holds. */
function openedAtOldDeadline(): readonly RecordedEvent[] {
  return story.map((one) =>
    one.event.type === 'ShareReleased' || one.event.type === 'VaultOpened'
      ? { ...one, at: '2025-10-06T10:35:00.000Z' }
      : one,
  );
}

/** The same events without the confirmation, so that the report stands undecided when the vault opens. */
function openedUndecided(): readonly RecordedEvent[] {
  const open = story.toSpliced(indexOf(story, 'OutageConfirmed'), 1);
  return change(open, 'VaultOpened', (event) => ({ ...event, deadline: '2025-10-06T10:00:00.000Z' }));
}

function confirmedAfterOpening(): readonly RecordedEvent[] {
  const confirmed = story.filter(({ event }) => event.type === 'OutageConfirmed');
  const rest = story.filter(({ event }) => event.type !== 'OutageConfirmed');
  return [...rest, ...confirmed.map((one) => ({ ...one, at: rest.at(-1)?.at ?? '' }))];
}
