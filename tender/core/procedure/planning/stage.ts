import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { PlanningCommand } from './commands.ts';
import type { PlanningView } from './view.ts';

export const planningStage: Stage<'planning', PlanningCommand, PlanningView> = {
  name: 'planning',
  initial: { datings: {}, changes: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
