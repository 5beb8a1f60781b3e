import type { InvitationSource, Invited } from './invitation-source.ts';

/** The first act of an operator in a file carries his name; later events carry the id alone. */
export type InterestEvent =
  | { readonly type: 'ProcedureFollowed'; readonly operator: string; readonly name: string }
  | { readonly type: 'ProcedureUnfollowed'; readonly operator: string }
  | {
      readonly type: 'OperatorsInvited';
      readonly from: InvitationSource;
      /** How many events the source had when it said so. */
      readonly version: number;
      /** All who may tender from now on; whoever is missing may no more. */
      readonly invited: readonly Invited[];
    };
