import type { Service } from '../service.ts';
import { serveOrganisationCommands } from './commands.ts';
import { serveImports } from './imports.ts';
import { serveInviting } from './inviting.ts';
import { serveOverview } from './overview.ts';
import { servePeople } from './people.ts';
import { servePersonCommands } from './person-commands.ts';
import { serveProviderSettings } from './provider.ts';

/** What administrators see and change (BHV-13). */
export function serveAdministration(service: Service): void {
  serveOverview(service);
  serveOrganisationCommands(service);
  servePeople(service);
  servePersonCommands(service);
  serveInviting(service);
  serveImports(service);
  serveProviderSettings(service);
}
