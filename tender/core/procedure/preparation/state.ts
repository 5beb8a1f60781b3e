import type { Problem } from '../../guide/problem.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { InvitationSource } from '../interest/invitation-source.ts';
import type { Role } from '../roles.ts';

export interface PreparationState {
  readonly procedure?: string | undefined;
  readonly authority?: string | undefined;
  /** Where it is decided who may tender; everybody may where it is absent. */
  readonly invitedFrom?: InvitationSource | undefined;
  readonly draft?:
    | { readonly fileName: string; readonly source: string; readonly problems: readonly Problem[] }
    | undefined;
  /** The guide in force: as read from its source, with the chosen readings applied. Absent while it cannot be read. */
  readonly guide?: Guide | undefined;
  /** In the file of one lot: what the whole guide says of title and lots; `guide` is then that of the lot. */
  readonly whole?: Pick<Guide, 'title' | 'lots'> | undefined;
  readonly readings: Readonly<
    Record<string, { readonly alternative: string; readonly reason: string; readonly at: string }>
  >;
  readonly granted: Readonly<Record<string, readonly Role[]>>;
  readonly draftedAt?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly guideSha256?: string | undefined;
}
