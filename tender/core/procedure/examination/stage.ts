import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { ExaminationCommand } from './commands.ts';
import type { ExaminationView } from './view.ts';

export const examinationStage: Stage<'examination', ExaminationCommand, ExaminationView> = {
  name: 'examination',
  initial: { verdicts: {}, remedies: [], explanations: [], excluded: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
