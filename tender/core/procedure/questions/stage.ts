import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { endOf, guideOf, phaseOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import type { QuestionsCommand } from './commands.ts';
import { decideQuestions } from './decide.ts';
import { evolveQuestions, initialQuestions } from './evolve.ts';
import { closesAt, isSettled, openRound, questionsOf, roundsOf } from './rounds.ts';
import { type QuestionsView, viewQuestions } from './view.ts';

export const questionsStage: Stage<'questions', QuestionsCommand, QuestionsView> = {
  name: 'questions',
  initial: initialQuestions,
  evolve: evolveQuestions,
  decide: decideQuestions,
  view: viewQuestions,
  next,
  mails,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (file.preparation.publishedAt === undefined) return undefined;
  if (isOneOf(viewer, 'buyer', 'process-leader')) return nextForBuyer(file, now);
  const round = openRound(file, now);
  if (viewer.operator === undefined || round === undefined) return undefined;
  return { code: 'next-ask', stage: 'questions', deadline: toIso(closesAt(file, round)), must: false };
}

function nextForBuyer(file: ProcedureFile, now: Temporal.Instant): NextStep | undefined {
  const waiting = roundsOf(file).find(
    (round) =>
      Temporal.Instant.compare(now, closesAt(file, round)) >= 0 &&
      !file.questions.notes.some((note) => note.round === round.id) &&
      questionsOf(file, round.id).length > 0,
  );
  if (waiting === undefined) return undefined;
  const unsettled = questionsOf(file, waiting.id).filter((asked) => !isSettled(asked)).length;
  const due = endOf(phaseOf(file, waiting.note), guideOf(file).timeZone);
  const deadline = due === undefined ? {} : { deadline: toIso(due) };
  if (unsettled > 0)
    return { code: 'next-answer-questions', params: { count: unsettled }, stage: 'questions', must: true, ...deadline };
  return { code: 'next-publish-note', stage: 'questions', must: true, ...deadline };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type === 'ClarificationNotePublished') {
    const { title, reference } = guideOf(after);
    const params = { title, reference, number: event.number, count: event.questions.length };
    return [
      {
        recipient: { to: 'followers' },
        code: 'mail-note-published',
        params,
        document: `clarification-note-${event.number}`,
      },
    ];
  }
  if (event.type === 'QuestionRefused') {
    const asked = after.questions.questions.find(({ question }) => question === event.question);
    if (asked === undefined) return [];
    const { title, reference } = guideOf(after);
    const params = { title, reference, question: asked.text, reason: event.reason };
    return [{ recipient: { to: 'operator', operator: asked.operator }, code: 'mail-question-refused', params }];
  }
  return [];
}
