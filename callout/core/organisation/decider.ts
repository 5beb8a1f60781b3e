import { type Decider, fold } from '#platform/kernel/decider.ts';
import type { OrganisationCommand } from './commands.ts';
import { decideOrganisation, type OrganisationContext } from './decide.ts';
import type { OrganisationEvent, RecordedOrganisationEvent } from './events.ts';
import { evolveOrganisation, initialOrganisation } from './evolve.ts';
import type { Organisation } from './organisation.ts';

/** What is set up, as a Decider over the stream `organisation` (BHV-13). */
export const organisationDecider: Decider<Organisation, OrganisationCommand, OrganisationEvent, OrganisationContext> = {
  initial: initialOrganisation,
  decide: decideOrganisation,
  evolve: evolveOrganisation,
};

export function organisationAfter(
  organisation: Organisation,
  recorded: Iterable<RecordedOrganisationEvent>,
): Organisation {
  return fold(organisation, recorded, evolveOrganisation);
}
