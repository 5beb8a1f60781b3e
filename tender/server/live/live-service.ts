import type { Identity } from '#platform/identity/identity.ts';
import type { Service } from '../service.ts';

/** What routes of live operation stand on. */
export interface LiveService extends Service {
  readonly identity: Identity;
  /** The people of the application are read anew. */
  readonly forgetPeople: () => void;
}
