import type { Identity } from '#platform/identity/identity.ts';
import type { Service } from '../service.ts';
import type { StampingState } from '../time-stamping.ts';

/** What routes of live operation stand on. */
export interface LiveService extends Service {
  readonly identity: Identity;
  /** The people of the application are read anew. */
  readonly forgetPeople: () => void;
  /** How the stamping of logs goes; undefined when no authority is set. */
  stampingState(): StampingState | undefined;
}
