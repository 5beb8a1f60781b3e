import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { EvaluationCommand } from './commands.ts';
import type { EvaluationView } from './view.ts';

export const evaluationStage: Stage<'evaluation', EvaluationCommand, EvaluationView> = {
  name: 'evaluation',
  initial: { evaluators: [], scores: {}, presentations: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
