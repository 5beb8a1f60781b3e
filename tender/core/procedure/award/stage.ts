import { fromIso, toIso } from '#platform/kernel/time.ts';
import { firstAskedIn } from '../evidence/asked.ts';
import { openPriceItems } from '../examination/open-items.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { closedItems } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import { evidenceUntil, standstillOf } from '../standstill/terms.ts';
import type { AwardCommand } from './commands.ts';
import { decideAward, tieForLots, tieInTheWay } from './decide.ts';
import { revealHours } from './decide-lots.ts';
import { isOvertaken, lastDecision } from './decisions.ts';
import { evolveAward, initialAward } from './evolve.ts';
import { currentRanking } from './ranking.ts';
import { type AwardView, viewAward } from './view.ts';

export const awardStage: Stage<'award', AwardCommand, AwardView> = {
  name: 'award',
  initial: initialAward,
  evolve: evolveAward,
  decide: decideAward,
  view: viewAward,
  next,
  mails,
};

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  if (file.evaluation.frozenAt === undefined || file.contract.final !== undefined) return undefined;
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  if (file.award.prices === undefined) return leads ? towardsPrices(file) : undefined;
  const tie = tieToSettle(file);
  if (tie !== undefined) {
    const names = tie.tied.map((operator) => operatorName(file, operator)).join(', ');
    const draws = isOneOf(viewer, tie.drawnBy === 'notary' ? 'notary' : 'custodian');
    if (draws) return step('next-record-draw', { names });
    return leads ? { ...step('next-wait-for-draw', { names }), must: false, wait: true } : undefined;
  }
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

function step(code: string, params?: NextStep['params']): NextStep {
  return { code, stage: 'award', must: true, ...(params === undefined ? {} : { params }) };
}

function mails(recorded: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  const { event } = recorded;
  if (event.type === 'LettersSent') return letterMails(event.decision, after);
  if (event.type === 'DrawAnnounced') return drawMails(after, event.tied);
  if (event.type === 'DrawJoiningClosed') return revealMails(after);
  const tie = reorders.includes(event.type) ? tieToSettle(after) : undefined;
  if (tie === undefined) return [];
  const { title, reference } = guideOf(after);
  const role = tie.drawnBy === 'notary' ? 'notary' : 'custodian';
  return [{ recipient: { to: 'role', role }, code: 'mail-draw', params: { title, reference } }];
}

function drawMails(after: ProcedureFile, tied: readonly string[]): readonly MailDraft[] {
  const { title, reference } = guideOf(after);
  const params = { title, reference };
  return tied.map((operator) => ({ recipient: { to: 'operator', operator }, code: 'mail-draw-announced', params }));
}

function revealMails(after: ProcedureFile): readonly MailDraft[] {
  const { lots } = after.award;
  if (lots?.closedAt === undefined) return [];
  const { title, reference } = guideOf(after);
  const until = toIso(fromIso(lots.closedAt).add({ hours: revealHours }));
  return Object.keys(lots.joined).map((operator) => ({
    recipient: { to: 'operator', operator },
    code: 'mail-draw-reveal',
    params: { title, reference, until },
  }));
}

/** What can bring two tenders level. */
const reorders: readonly ProcedureEvent['type'][] = [
  'PricesOpened',
  'TendererExcluded',
  'VerificationHeld',
  'LotsDrawn',
];

/** The tie that lots have to settle before the award can be decided. */
function tieToSettle(file: ProcedureFile): ReturnType<typeof tieForLots> {
  const ranking = currentRanking(file);
  return ranking.ok && tieInTheWay(file, ranking.value) ? tieForLots(ranking.value) : undefined;
}

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
