import { z } from 'zod';
import { parseLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import { verifyStream } from '#platform/record/verify.ts';
import type { BundledSource } from '../bundle/bundle.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { isInvited } from '../procedure/interest/invitation.ts';
import {
  type InvitationSource,
  type Invited,
  sameInvited,
  sourceName,
  sourceStream,
} from '../procedure/interest/invitation-source.ts';
import { recordedFrom } from '../procedure/recorded.ts';
import { type Check, fails, type Moment, type Said, said } from './check.ts';
import type { ExaminedBundle } from './files.ts';

/**
 * Where only who is invited may tender: every list is the one that the source gives at the version it names, made again from the events of the
 * source, and nobody tendered who did not stand on it (CVO-01).
 */
export function invitedCheck(bundle: ExaminedBundle): Check {
  return {
    name: 'invited',
    needsAll: true,
    at({ recorded: { event }, before, after }: Moment): readonly Said[] {
      if (event.type === 'OperatorsInvited') return [judge(event, bundle)];
      if (event.type !== 'TenderPlaced' || before.preparation.invitedFrom === undefined) return [];
      const name = operatorName(after, event.operator);
      return [said(isInvited(before, event.operator), ['tenderer-invited', 'tenderer-not-invited'], { name })];
    },
  };
}

type OperatorsInvited = Extract<RecordedEvent['event'], { type: 'OperatorsInvited' }>;

function judge({ from, version, invited }: OperatorsInvited, { source, keys }: ExaminedBundle): Said {
  const about = { source: sourceName(from), version, count: invited.length };
  if (source === undefined) return fails('invited-source-missing', about);
  const events = eventsOf(source, keys[0] ?? '', sourceStream(from));
  if (events === undefined || events.length < version) return fails('invited-source-wrong', about);
  return said(sameInvited(listOf(from, events.slice(0, version)), invited), ['invited-right', 'invited-wrong'], about);
}

/** One case for each kind of source. */
function listOf(from: InvitationSource, events: readonly StoredEvent[]): readonly Invited[] {
  return from.kind === 'selection' ? invitedIn(events.map(recordedFrom)) : fixedIn(events, from.call);
}

const noticeSchema = z.object({
  call: z.string(),
  invited: z.array(z.object({ operator: z.string(), name: z.string() })),
});

/** Whom the periodic indicative notice of this call fixed: the notice is the last of the events that count. */
function fixedIn(events: readonly StoredEvent[], call: string): readonly Invited[] {
  const last = events.at(-1);
  const notice = last?.type === 'PeriodicNoticeIssued' ? noticeSchema.safeParse(last.data) : undefined;
  return notice?.success === true && notice.data.call === call ? notice.data.invited : [];
}

/** The events of the source, when they are whole and signed by the log that signed the bundle, and are those of the stream that is named. */
function eventsOf(
  { leaves, checkpoint }: BundledSource,
  key: string,
  stream: string,
): readonly StoredEvent[] | undefined {
  if (!verifyStream(leaves, checkpoint, key).ok) return undefined;
  const events = leaves.map(parseLeaf);
  return events.every((event) => event?.stream === stream) ? events.flatMap((event) => event ?? []) : undefined;
}

/** Who was invited in a selection, lot by lot, and neither gave up nor was excluded since. */
function invitedIn(events: readonly RecordedEvent[]): readonly Invited[] {
  const names = new Map<string, string>();
  const places = new Map<string, Set<string>>();
  for (const { event, lot = '' } of events) {
    if (event.type === 'ProcedureFollowed') names.set(event.operator, event.name);
    if (event.type === 'CandidatesInvited') {
      for (const operator of event.operators) places.set(operator, (places.get(operator) ?? new Set()).add(lot));
    }
    if (event.type === 'CandidateWithdrew' || event.type === 'TendererExcluded')
      places.get(event.operator)?.delete(lot);
  }
  return [...places].flatMap(([operator, lots]) => {
    const name = names.get(operator) ?? operator;
    if (lots.size === 0) return [];
    return [lots.has('') ? { operator, name } : { operator, name, lots: [...lots] }];
  });
}
