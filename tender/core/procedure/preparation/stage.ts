import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { PreparationCommand } from './commands.ts';
import type { PreparationView } from './view.ts';

export const preparationStage: Stage<'preparation', PreparationCommand, PreparationView> = {
  name: 'preparation',
  initial: { readings: {}, granted: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
