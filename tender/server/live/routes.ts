import { serveFirstRun } from './first-run.ts';
import { serveInvitations } from './invitations.ts';
import type { LiveService } from './live-service.ts';
import { serveOrganisations } from './organisations.ts';
import { servePlatform } from './platform.ts';
import { serveRegistrations } from './registrations.ts';
import { serveUsers } from './users.ts';

/** First run, organisations, users, invitations and registrations: what only live operation has. */
export function serveLive(live: LiveService): void {
  serveFirstRun(live);
  serveOrganisations(live);
  serveUsers(live);
  serveInvitations(live);
  serveRegistrations(live);
  servePlatform(live);
}
