import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { MailDraft, Stage } from '../stage.ts';
import type { EvaluationCommand } from './commands.ts';
import { decideEvaluation } from './decide.ts';
import { evolveEvaluation, initialEvaluation } from './evolve.ts';
import { nextEvaluation } from './next.ts';
import { type EvaluationView, viewEvaluation } from './view.ts';

export const evaluationStage: Stage<'evaluation', EvaluationCommand, EvaluationView> = {
  name: 'evaluation',
  initial: initialEvaluation,
  evolve: evolveEvaluation,
  decide: decideEvaluation,
  view: viewEvaluation,
  next: nextEvaluation,
  mails,
};

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'EvaluatorAppointed' && event.type !== 'PresentationPlanned') return [];
  const { title, reference, award } = guideOf(after);
  if (event.type === 'EvaluatorAppointed') {
    return [
      {
        recipient: { to: 'user', user: event.user },
        code: event.advises === true ? 'mail-appointed-adviser' : 'mail-appointed',
        params: { title, reference },
      },
    ];
  }
  const { minutes, questionMinutes, maxPersons } = award.presentation ?? {
    minutes: 0,
    questionMinutes: 0,
    maxPersons: 0,
  };
  const params = {
    title,
    reference,
    startsAt: event.at,
    location: event.location,
    minutes,
    questionMinutes,
    maxPersons,
  };
  return [{ recipient: { to: 'operator', operator: event.operator }, code: 'mail-presentation', params }];
}
