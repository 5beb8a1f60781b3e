import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import { isRankable } from '../selection/selected.ts';
import type { MailDraft, NextStep, Reminder } from '../stage.ts';
import { tieForLots, tieInTheWay } from './decide.ts';
import {
  allJoined,
  canJoin,
  type DrawStep,
  drawMethod,
  drawStep,
  hiddenOf,
  mayDraw,
  revealsUntil,
} from './draw-rules.ts';
import { currentRanking } from './ranking.ts';
import type { OpenDraw } from './state.ts';

/** Who is told what while lots are drawn, and what each has to do next. */

type Tie = NonNullable<ReturnType<typeof tieForLots>>;

/** The tie that lots have to settle before the award can be decided. */
export function tieToSettle(file: ProcedureFile): Tie | undefined {
  if (!isRankable(file)) return undefined;
  const ranking = currentRanking(file);
  return ranking.ok && tieInTheWay(file, ranking.value) ? tieForLots(file, ranking.value) : undefined;
}

/** For staff and for who draws, while there is something to draw. */
export function nextInDraw(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const tie = tieToSettle(file);
  const { lots } = file.award;
  if (tie === undefined && lots === undefined) return undefined;
  const names = (tie?.tied ?? lots?.tied ?? []).map((operator) => operatorName(file, operator)).join(', ');
  const drawnBy = lots?.drawnBy ?? tie?.drawnBy ?? 'notary';
  if (mayDraw(viewer, drawnBy).ok) return forOfficer(file, lots, tie, now, names);
  if (!isOneOf(viewer, 'buyer', 'process-leader') || tie === undefined) return undefined;
  return waiting(drawnBy === 'notary' ? 'next-wait-for-draw' : 'next-wait-for-staff-draw', { names });
}

function forOfficer(
  file: ProcedureFile,
  lots: OpenDraw | undefined,
  tie: Tie | undefined,
  now: Temporal.Instant,
  names: string,
): NextStep {
  if (lots === undefined) {
    const byHand = drawMethod(guideOf(file)) === 'by-hand';
    return must(byHand ? 'next-record-draw' : 'next-announce-draw', { names });
  }
  if (tie?.tied.toSorted().join() !== lots.tied.toSorted().join()) return must('next-abandon-draw');
  return officerSteps[drawStep(lots, now)](lots);
}

const officerSteps: Readonly<Record<DrawStep, (draw: OpenDraw) => NextStep>> = {
  joining: ({ joinUntil }) => waiting('next-draw-joining', { until: joinUntil }),
  closing: () => must('next-close-draw'),
  reveals: (draw) => waiting('next-draw-reveals', { until: toIso(revealsUntil(draw) ?? fromIso(draw.joinUntil)) }),
  beacon: ({ beacon, joinUntil }) => waiting('next-draw-beacon', { until: beacon?.at ?? joinUntil }),
  conclusion: () => must('next-conclude-draw'),
};

/** For somebody whose tender stands level. */
export function nextForTied(file: ProcedureFile, operator: string, now: Temporal.Instant): NextStep | undefined {
  const { lots } = file.award;
  if (lots === undefined || !lots.tied.includes(operator)) return undefined;
  if (lots.joined[operator] === undefined) {
    return canJoin(lots, now) ? { ...must('next-join-draw'), deadline: lots.joinUntil, must: false } : undefined;
  }
  const until = revealsUntil(lots);
  if (until === undefined || lots.revealed[operator] !== undefined) return undefined;
  return { ...must('next-reveal-draw'), deadline: toIso(until) };
}

function must(code: string, params?: NextStep['params']): NextStep {
  return { code, stage: 'award', must: true, ...(params === undefined ? {} : { params }) };
}

function waiting(code: string, params: NonNullable<NextStep['params']>): NextStep {
  return { code, stage: 'award', must: false, wait: true, params };
}

export function drawMails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  const { award } = after;
  switch (event.type) {
    case 'DrawAnnounced':
      return toOperators(after, event.tied, 'mail-draw-announced', { until: event.joinUntil });
    case 'DrawJoined':
      return award.lots !== undefined && allJoined(award.lots) ? toOfficer(after, award.lots, 'mail-draw-close') : [];
    case 'DrawJoiningClosed':
      return closedMails(after);
    case 'DrawRevealed':
      return award.lots !== undefined && hiddenOf(award.lots).length === 0
        ? toOfficer(after, award.lots, 'mail-draw-conclude')
        : [];
    case 'DrawAbandoned':
      return toOperators(after, award.abandonedDraws.at(-1)?.tied ?? [], 'mail-draw-abandoned', {
        reason: event.reason,
      });
    case 'LotsDrawn':
      // Of lots drawn outside the file the parties read in their letters.
      return event.transcript === undefined
        ? []
        : toOperators(after, event.tied, 'mail-draw-done', {}).map((mail) => ({
            ...mail,
            document: `draw-${award.draws.length}`,
          }));
    default:
      return [];
  }
}

function closedMails(after: ProcedureFile): readonly MailDraft[] {
  const { lots } = after.award;
  const until = lots === undefined ? undefined : revealsUntil(lots);
  if (lots === undefined || until === undefined) return [];
  const joined = Object.keys(lots.joined);
  return joined.length === 0
    ? toOfficer(after, lots, 'mail-draw-conclude')
    : toOperators(after, joined, 'mail-draw-reveal', { until: toIso(until) });
}

/** Who draws hears when a term is over; who joined hears twelve hours before his is. */
export function drawReminders(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[] {
  const { lots } = file.award;
  if (lots === undefined || file.contract.final !== undefined) return [];
  const until = revealsUntil(lots);
  const key = `draw-${lots.announcedAt}`;
  if (until === undefined) {
    if (canJoin(lots, now)) return [];
    return keyed(`${key}-close`, toOfficer(file, lots, 'mail-draw-close'));
  }
  const hidden = hiddenOf(lots);
  if (hidden.length === 0) return [];
  const left = now.until(until).total('hours');
  if (left <= 0) return keyed(`${key}-conclude`, toOfficer(file, lots, 'mail-draw-conclude'));
  if (left > reminderHours) return [];
  return hidden.flatMap((operator) =>
    toOperators(file, [operator], 'mail-draw-reveal', { until: toIso(until) }).map((mail) => ({
      key: `${key}-reveal-${operator}`,
      mail,
    })),
  );
}

const reminderHours = 12;

/** Each of them is told once: the key names whom. */
function keyed(key: string, mails: readonly MailDraft[]): readonly Reminder[] {
  return mails.map((mail) => ({ key: mail.recipient.to === 'user' ? `${key}-${mail.recipient.user}` : key, mail }));
}

function toOperators(
  file: ProcedureFile,
  operators: readonly string[],
  code: string,
  params: NonNullable<MailDraft['params']>,
): readonly MailDraft[] {
  const { title, reference } = guideOf(file);
  return operators.map((operator) => ({
    recipient: { to: 'operator', operator },
    code,
    params: { title, reference, ...params },
  }));
}

/** Everybody who may draw, and nobody else: a custodian with a part in the procedure may not (ROC-37). */
export function toOfficer(
  file: ProcedureFile,
  { drawnBy }: Pick<OpenDraw, 'drawnBy'>,
  code: string,
): readonly MailDraft[] {
  const { title, reference } = guideOf(file);
  return Object.entries(file.preparation.granted)
    .filter(([, roles]) => mayDraw({ roles }, drawnBy).ok)
    .map(([user]) => ({ recipient: { to: 'user', user }, code, params: { title, reference } }));
}
