import type { InvitationSource } from '../interest/invitation-source.ts';
import type { Role } from '../roles.ts';

export type PreparationEvent =
  | {
      readonly type: 'ProcedureDrafted';
      readonly procedure: string;
      readonly authority: string;
      readonly fileName: string;
      readonly source: string;
      readonly invitedFrom?: InvitationSource | undefined;
    }
  | { readonly type: 'GuideReplaced'; readonly fileName: string; readonly source: string }
  | { readonly type: 'ReadingChosen'; readonly reading: string; readonly alternative: string; readonly reason: string }
  | { readonly type: 'RoleGranted'; readonly user: string; readonly role: Role }
  | { readonly type: 'RoleRevoked'; readonly user: string; readonly role: Role }
  | { readonly type: 'ProcedurePublished'; readonly guideSha256: string };
