import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { SubmissionCommand } from './commands.ts';
import type { SubmissionView } from './view.ts';

export const submissionStage: Stage<'submission', SubmissionCommand, SubmissionView> = {
  name: 'submission',
  initial: { workspaces: {}, late: [] },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
