import type { Language } from '#platform/kernel/language.ts';
import type { Organisation } from '#tender/core/procedure/roles.ts';

/** A user as the rest of the application needs him. Personal data: nothing of it but the ids enters the log. */
export interface Person {
  readonly user: string;
  readonly name: string;
  /** What he does in his organisation: `inkoopadviseur`. */
  readonly function: string;
  readonly language: Language;
  readonly organisation?: Organisation;
}

/** Who the users are. */
export interface Directory {
  /** Everybody who may use the application now. */
  people(): Promise<readonly Person[]>;
}
