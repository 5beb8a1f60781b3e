import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { InterestCommand } from './commands.ts';
import type { InterestView } from './view.ts';

export const interestStage: Stage<'interest', InterestCommand, InterestView> = {
  name: 'interest',
  initial: { operators: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
