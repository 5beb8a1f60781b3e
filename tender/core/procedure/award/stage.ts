import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { AwardCommand } from './commands.ts';
import type { AwardView } from './view.ts';

export const awardStage: Stage<'award', AwardCommand, AwardView> = {
  name: 'award',
  initial: { draws: [], verifications: [], decisions: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
