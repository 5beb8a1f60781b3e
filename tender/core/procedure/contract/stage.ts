import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { ContractCommand } from './commands.ts';
import type { ContractView } from './view.ts';

export const contractStage: Stage<'contract', ContractCommand, ContractView> = {
  name: 'contract',
  initial: { contracts: [], options: [], revisions: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
