import type { Stage } from '../stage.ts';
import { ok } from '#platform/kernel/result.ts';
import type { SiteVisitCommand } from './commands.ts';
import type { SiteVisitView } from './view.ts';

export const siteVisitStage: Stage<'site-visit', SiteVisitCommand, SiteVisitView> = {
  name: 'site-visit',
  initial: { registrations: {} },
  evolve: (slice) => slice,
  decide: () => ok([]),
  view: () => undefined,
  next: () => undefined,
  mails: () => [],
};
