import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { StandstillCommand } from './commands.ts';
import type { StandstillView } from './view.ts';

export const standstillStage: Stage<'standstill', StandstillCommand, StandstillView> = {
  name: 'standstill',
  initial: { objections: [], proceedings: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
