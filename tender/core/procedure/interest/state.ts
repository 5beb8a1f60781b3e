export interface InterestState {
  /** Every operator that ever acted in this file, with his name at that moment. */
  readonly operators: Readonly<
    Record<string, { readonly name: string; readonly following: boolean; readonly since: string }>
  >;
}
