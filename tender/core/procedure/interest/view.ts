export interface InterestView {
  readonly stage: 'interest';
  readonly following: boolean;
  readonly since?: string;
  /** For who works on it: who may tender, where operators are invited. */
  readonly invited?: readonly { readonly name: string; readonly lots: readonly string[]; readonly since: string }[];
}
