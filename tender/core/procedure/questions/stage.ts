import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { QuestionsCommand } from './commands.ts';
import type { QuestionsView } from './view.ts';

export const questionsStage: Stage<'questions', QuestionsCommand, QuestionsView> = {
  name: 'questions',
  initial: { questions: [], notes: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
