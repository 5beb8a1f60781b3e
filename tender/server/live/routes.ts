import type { Identity } from '#platform/identity/identity.ts';
import type { Service } from '../service.ts';
import { serveFirstRun } from './first-run.ts';
import { serveInvitations } from './invitations.ts';
import { serveOrganisations } from './organisations.ts';
import { serveUsers } from './users.ts';

/** What routes of live operation stand on. */
export interface LiveService extends Service {
  readonly identity: Identity;
  /** The people of the application are read anew. */
  readonly forgetPeople: () => void;
}

/** First run, organisations, users and invitations: what only live operation has. */
export function serveLive(live: LiveService): void {
  serveFirstRun(live);
  serveOrganisations(live);
  serveUsers(live);
  serveInvitations(live);
}
