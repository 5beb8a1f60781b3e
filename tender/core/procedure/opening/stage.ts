import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { OpeningCommand } from './commands.ts';
import type { OpeningView } from './view.ts';

export const openingStage: Stage<'opening', OpeningCommand, OpeningView> = {
  name: 'opening',
  initial: { approvals: [], early: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
