import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { hasOpened, runningRound } from '../negotiation/turns.ts';
import { seesPrices } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import type { ExaminationCommand } from './commands.ts';
import { decideExamination } from './decide.ts';
import { evolveExamination, initialExamination } from './evolve.ts';
import { openItems, openPriceItems } from './open-items.ts';
import { remaining } from './race.ts';
import { leftIrregular } from './regularisation.ts';
import type { Explanation } from './state.ts';
import { type ExaminationView, groundTitle, viewExamination } from './view.ts';

export const examinationStage: Stage<'examination', ExaminationCommand, ExaminationView> = {
  name: 'examination',
  initial: initialExamination,
  evolve: evolveExamination,
  decide: decideExamination,
  view: viewExamination,
  next,
  mails,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (!hasOpened(file)) return undefined;
  if (isOneOf(viewer, 'buyer', 'process-leader')) return nextForStaff(file, viewer, now);
  return viewer.operator === undefined ? undefined : nextForTenderer(file, viewer.operator.id, now);
}

/** Answered, or no longer to be. */
function isAnswered({ given, until }: Explanation, now: Temporal.Instant): boolean {
  return given !== undefined || Temporal.Instant.compare(now, Temporal.Instant.from(until)) >= 0;
}

function nextForStaff(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (runningRound(file) !== undefined) return undefined;
  const { remedies, explanations, concluded } = file.examination;
  const left = remaining(file);
  const answered = explanations.some(
    (one) => one.judged === undefined && left.includes(one.operator) && isAnswered(one, now),
  );
  if (answered) return { code: 'next-judge-explanation', stage: 'examination', must: true };
  const priced = examinablePrices(file, viewer);
  if (concluded !== undefined) {
    if (priced === 0) return afterRejection(file);
    return { code: 'next-examine-prices', params: { count: priced }, stage: 'examination', must: true };
  }
  const handedIn = remedies.some(
    (one) => one.handedIn !== undefined && one.judged === undefined && left.includes(one.operator),
  );
  if (handedIn) return { code: 'next-judge-remedy', stage: 'examination', must: true };
  const irregular = left.find((operator) => leftIrregular(file, operator, now).length > 0);
  if (irregular !== undefined) {
    const params = { name: operatorName(file, irregular) };
    return { code: 'next-exclude-irregular', params, stage: 'examination', must: true };
  }
  const open = openItems(file).length - openPriceItems(file).length + priced;
  if (open > 0) return { code: 'next-examine', params: { count: open }, stage: 'examination', must: true };
  // Only the process leader can go on with the prices that he alone sees.
  if (openItems(file).length > 0) return afterRejection(file);
  return afterRejection(file) ?? { code: 'next-conclude-examination', stage: 'examination', must: true };
}

/** Price documents that this viewer still has to examine before prices count. */
function examinablePrices(file: ProcedureFile, viewer: Viewer): number {
  return file.award.prices === undefined && seesPrices(file, viewer) ? openPriceItems(file).length : 0;
}

/** An explanation that was not accepted leads to exclusion, or to an award decided in spite of it (art. 2.116 Aw 2012). */
function afterRejection(file: ProcedureFile): NextStep | undefined {
  const left = remaining(file);
  const decidedAt = file.award.decisions.at(-1)?.at ?? '';
  const rejected = file.examination.explanations.find(
    ({ operator, judged }) => judged?.accepted === false && judged.at > decidedAt && left.includes(operator),
  );
  if (rejected === undefined) return undefined;
  const params = { name: operatorName(file, rejected.operator) };
  return { code: 'next-decide-on-rejected', params, stage: 'examination', must: true };
}

function nextForTenderer(file: ProcedureFile, operator: string, now: Temporal.Instant): NextStep | undefined {
  const isOpen = (until: string): boolean => Temporal.Instant.compare(now, Temporal.Instant.from(until)) < 0;
  if (!remaining(file).includes(operator)) return undefined;
  const remedy = file.examination.remedies.find(
    (one) => one.operator === operator && one.handedIn === undefined && isOpen(one.until),
  );
  if (remedy !== undefined) {
    const item = guideOf(file).submission.checklist.find(({ id }) => id === remedy.item)?.title ?? remedy.item;
    const code = remedy.irregularity === undefined ? 'next-mend' : 'next-regularise';
    return { code, params: { item }, stage: 'examination', deadline: remedy.until, must: true };
  }
  const asked = file.examination.explanations.find(
    (one) => one.operator === operator && one.given === undefined && isOpen(one.until),
  );
  return asked === undefined
    ? undefined
    : { code: 'next-explain', stage: 'examination', deadline: asked.until, must: true };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'RemedyRequested' && event.type !== 'ExplanationRequested' && event.type !== 'TendererExcluded')
    return [];
  const { title, reference, submission } = guideOf(after);
  const recipient = { to: 'operator', operator: event.operator } as const;
  if (event.type === 'RemedyRequested') {
    const item = submission.checklist.find(({ id }) => id === event.item)?.title ?? event.item;
    const { description, until, remedy, irregularity } = event;
    const params = { title, reference, item, description, until, hours: submission.remedyHours };
    const code = irregularity === undefined ? 'mail-remedy-requested' : `mail-regularisation-${irregularity}`;
    return [{ recipient, code, params, document: `remedy-${remedy}` }];
  }
  if (event.type === 'ExplanationRequested') {
    return [
      {
        recipient,
        code: 'mail-explanation-requested',
        params: { title, reference, question: event.question, until: event.until },
      },
    ];
  }
  const params = { title, reference, ground: groundTitle(after, event.ground), reason: event.reason };
  return [{ recipient, code: 'mail-excluded', params, document: `exclusion-${event.operator}` }];
}
