/** The first act of an operator in a file carries his name; later events carry the id alone. */
export type InterestEvent =
  | { readonly type: 'ProcedureFollowed'; readonly operator: string; readonly name: string }
  | { readonly type: 'ProcedureUnfollowed'; readonly operator: string };
