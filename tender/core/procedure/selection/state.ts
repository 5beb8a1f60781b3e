export interface Replacement {
  readonly withdrawn: string;
  readonly operator: string;
  readonly reason: string;
  readonly at: string;
}

export interface SelectionState {
  /** By operator. */
  readonly withdrawn: Readonly<Record<string, { readonly reason: string; readonly at: string; readonly seq: number }>>;
  /** After the final selection, in their order. */
  readonly replacements: readonly Replacement[];
  /** By operator: when he was invited to tender. */
  readonly invited: Readonly<Record<string, { readonly text: string; readonly at: string }>>;
}
