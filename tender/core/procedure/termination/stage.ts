import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { TerminationCommand } from './commands.ts';
import type { TerminationView } from './view.ts';

export const terminationStage: Stage<'termination', TerminationCommand, TerminationView> = {
  name: 'termination',
  initial: { history: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
