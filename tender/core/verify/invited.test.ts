import { expect, test } from 'vitest';
import type { Bundle } from '../bundle/bundle.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import type { Play } from '../procedure/testing/given.ts';
import { invited, invitedOnly, platform } from '../procedure/testing/inviting.ts';
import { prepare } from '../procedure/testing/journey.ts';
import { aquila, leader, noorderwacht, veste } from '../procedure/testing/people.ts';
import { selected } from '../procedure/testing/selecting.ts';
import { place } from '../procedure/testing/tendering.ts';
import { signedBundle, sourceOf } from './testing/signed.ts';
import { verifyBundle } from './verify.ts';

const name = 'almelo-selectie';

/** Veste and Noorderwacht are invited at event `version`, then Noorderwacht gives up. */
function selection(): { readonly play: Play; readonly version: number } {
  const play = selected();
  play.does(leader, { type: 'invite-candidates', text: 'Schrijf in.' });
  const version = play.events.length;
  play.does(noorderwacht, { type: 'withdraw-candidacy', reason: 'Geen ploeg vrij.' });
  return { play, version };
}

/** Both are invited, Veste tenders, and who gave up is taken off the list. */
function phase(version: number, later: number): readonly RecordedEvent[] {
  const play = invitedOnly();
  prepare(play, veste);
  place(play, veste);
  play.does(platform, { type: 'renew-invitations', version: later, invited: invited(veste) });
  return play.events.map((one) =>
    one.event.type === 'OperatorsInvited' && one.event.version === 40 ? at(one, version) : one,
  );
}

function at(recorded: RecordedEvent, version: number): RecordedEvent {
  return recorded.event.type === 'OperatorsInvited' ? { ...recorded, event: { ...recorded.event, version } } : recorded;
}

function said(events: readonly RecordedEvent[], more: Partial<Bundle>): readonly string[] {
  const { checks } = verifyBundle(signedBundle(events, more));
  return checks.find(({ check }) => check === 'invited')?.findings.map(({ code }) => code) ?? [];
}

test('CVO-01: every list is that of the selection at its version, and who tendered stood on it', () => {
  const { play, version } = selection();
  const source = sourceOf(name, play.events);
  const events = phase(version, play.events.length);
  expect(said(events, { source })).toEqual(['invited-right', 'tenderer-invited', 'invited-right']);
  expect(verifyBundle(signedBundle(events, { source })).checks.find(({ check }) => check === 'invited')?.outcome).toBe(
    'holds',
  );
});

test('a name that was added, a version that was another, a source that is missing or not that one are found', () => {
  const { play, version } = selection();
  const source = sourceOf(name, play.events);
  const right = phase(version, play.events.length);
  const added = right.map((one) =>
    one.event.type === 'OperatorsInvited'
      ? { ...one, event: { ...one.event, invited: [...one.event.invited, ...invited(aquila)] } }
      : one,
  );
  expect(said(added, { source })[0]).toBe('invited-wrong');
  expect(said(phase(version - 1, play.events.length), { source })[0]).toBe('invited-wrong');
  expect(said(phase(version, play.events.length + 1), { source })[2]).toBe('invited-source-wrong');
  expect(said(right, {})[0]).toBe('invited-source-missing');
  expect(said(right, { source: sourceOf('andere-selectie', play.events) })[0]).toBe('invited-source-wrong');
  expect(said(right, { source: { ...source, leaves: source.leaves.slice(0, -1) } })[0]).toBe('invited-source-wrong');
});

test('who tendered without being on the list is named', () => {
  const { play, version } = selection();
  const events = phase(version, play.events.length).map((one) =>
    one.event.type === 'TenderPlaced' ? { ...one, event: { ...one.event, operator: 'aquila' } } : one,
  );
  expect(said(events, { source: sourceOf(name, play.events) })).toContain('tenderer-not-invited');
});
