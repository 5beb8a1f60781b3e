import type { AdministrationAnswer, PersonPageAnswer } from '#callout/api/administration.ts';

/** What the parts of the page of one person stand on. */
export interface PersonProps {
  readonly set: AdministrationAnswer;
  readonly person: PersonPageAnswer;
}
