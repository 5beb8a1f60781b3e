import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { EvidenceCommand } from './commands.ts';
import type { EvidenceView } from './view.ts';

export const evidenceStage: Stage<'evidence', EvidenceCommand, EvidenceView> = {
  name: 'evidence',
  initial: { pieces: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
