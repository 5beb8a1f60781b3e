import { toIso } from '#platform/kernel/time.ts';
import { firstAskedIn } from '../evidence/asked.ts';
import { openPriceItems } from '../examination/open-items.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '../file.ts';
import { negotiationsClosed } from '../negotiation/turns.ts';
import { closedItems } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import { isRankable } from '../selection/selected.ts';
import { isUnscored } from '../selection/unscored.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import { evidenceUntil, standstillOf } from '../standstill/terms.ts';
import type { AwardCommand } from './commands.ts';
import { decideAward } from './decide.ts';
import { isOvertaken, lastDecision } from './decisions.ts';
import { drawMails, drawReminders, nextForTied, nextInDraw, tieToSettle, toOfficer } from './draw-messages.ts';
import { evolveAward, initialAward } from './evolve.ts';
import { type AwardView, viewAward } from './view.ts';

export const awardStage: Stage<'award', AwardCommand, AwardView> = {
  name: 'award',
  initial: initialAward,
  evolve: evolveAward,
  decide: decideAward,
  view: viewAward,
  next,
  mails,
  reminders: drawReminders,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (file.evaluation.frozenAt === undefined && !isUnscored(file)) return undefined;
  if (file.contract.final !== undefined || !negotiationsClosed(file)) return undefined;
  if (viewer.operator !== undefined) return nextForTied(file, viewer.operator.id, now);
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  if (!isRankable(file)) return leads ? towardsPrices(file) : undefined;
  const drawing = nextInDraw(file, viewer, now);
  if (drawing !== undefined) return drawing;
  if (!leads) return undefined;
  const last = lastDecision(file);
  if (last === undefined) return step('next-decide-award');
  if (isOvertaken(file, last)) return step('next-decide-again');
  return last.sent === undefined ? step('next-send-letters') : undefined;
}

/** Whoever leads waits for the custodians where prices lie apart; what is in the way then, the examination says. */
function towardsPrices(file: ProcedureFile): NextStep | undefined {
  if (closedItems(file).size > 0) return { ...step('next-wait-for-prices'), must: false, wait: true };
  return openPriceItems(file).length > 0 ? undefined : step('next-open-prices');
}

function step(code: string): NextStep {
  return { code, stage: 'award', must: true };
}

function mails(recorded: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  const { event } = recorded;
  if (event.type === 'LettersSent') return letterMails(event.decision, after);
  const drawing = drawMails(recorded, after);
  const tie = reorders.includes(event.type) ? tieToSettle(after) : undefined;
  if (tie === undefined) return drawing;
  return [...drawing, ...toOfficer(after, tie, 'mail-draw')];
}

/** What can bring two tenders level. */
const reorders: readonly ProcedureEvent['type'][] = [
  'PricesOpened',
  'TendererExcluded',
  'VerificationHeld',
  'LotsDrawn',
  'QualityFrozen',
  'CandidateWithdrew',
];

function letterMails(number: number, after: ProcedureFile): readonly MailDraft[] {
  const decision = after.award.decisions.find((one) => one.number === number);
  const running = standstillOf(after, decision);
  if (decision?.sent === undefined || running === undefined) return [];
  const { title, reference, standstill, evidence } = guideOf(after);
  const until = toIso(running.forfeiture.printedEndsAt);
  const letters = decision.sent.letters.map(
    ({ operator }): MailDraft => ({
      recipient: { to: 'operator', operator },
      code: 'mail-letter',
      params: { title, reference, until, court: standstill.court },
      document: `letter-${number}-${operator}`,
    }),
  );
  const due = evidenceUntil(after, decision);
  if (evidence === undefined || due === undefined) return letters;
  const asked = decision.ranking.filter(({ operator }) => firstAskedIn(after, operator) === decision);
  return [
    ...letters,
    ...asked.map(
      ({ operator }): MailDraft => ({
        recipient: { to: 'operator', operator },
        code: 'mail-evidence',
        params: { title, reference, until: toIso(due), ranks: evidence.ranks },
        document: `evidence-request-${number}-${operator}`,
      }),
    ),
  ];
}
