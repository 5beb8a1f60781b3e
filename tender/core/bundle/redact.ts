import type { ProcedureEvent, RecordedEvent } from '../procedure/file.ts';
import { isOwnAct } from '../procedure/own-acts.ts';

/** What everybody is told, in notice, notes and messages. */
const told: ReadonlySet<ProcedureEvent['type']> = new Set([
  'ProcedurePublished',
  'VaultKeyMade',
  'PriceKeyMade',
  'PlanningChanged',
  'OutageConfirmed',
  'ClarificationNotePublished',
  'QualityFrozen',
  'FinalAwardMade',
  'ProcedureStopped',
  'ProcedureResumed',
]);

/** What an operator is told about himself. */
const toldAbout: ReadonlySet<ProcedureEvent['type']> = new Set([
  'RemedyRequested',
  'ExplanationRequested',
  'TendererExcluded',
  'EvidenceJudged',
  'NegotiationHeld',
  'InvitedToRound',
  'LeftOutOfRound',
]);

/**
 * Numbers of the events that this operator may look into: what he did himself, what he was told, what everybody was told, and the guide as
 * it was published. All else stays a hash in his bundle. Deny by default.
 */
export function openTo(operator: string, events: readonly RecordedEvent[]): ReadonlySet<number> {
  const published = events.find(({ event }) => event.type === 'ProcedurePublished')?.seq ?? 0;
  const source = events.findLast(({ seq, event }) => seq < published && isSource(event.type))?.seq ?? Infinity;
  const rounds = new Set(
    events.flatMap(({ event }) =>
      event.type === 'InvitedToRound' && event.operator === operator ? [event.round] : [],
    ),
  );
  const open = events.filter(({ seq, event }) => {
    // Drafts of the guide, and what was chosen in them, are nobody's business.
    if (isSource(event.type) || event.type === 'ReadingChosen') return seq >= source;
    if (isOwnAct(operator, event) || told.has(event.type)) return true;
    if (event.type === 'RoundOpened' || event.type === 'RoundExtended') return rounds.has(event.round);
    return toldAbout.has(event.type) && 'operator' in event && event.operator === operator;
  });
  return new Set(open.map(({ seq }) => seq));
}

function isSource(type: string): boolean {
  return type === 'ProcedureDrafted' || type === 'GuideReplaced';
}
