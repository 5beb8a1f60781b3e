import type { Invited } from './invitation-source.ts';

export interface InterestState {
  /** Every operator that ever acted in this file or was invited to it, with his name at that moment. */
  readonly operators: Readonly<
    Record<string, { readonly name: string; readonly following: boolean; readonly since: string }>
  >;
  /** Where operators are invited: who may tender. */
  readonly invited?:
    | {
        /** Of the source. */
        readonly version: number;
        readonly at: string;
        /** `since`: when he came on the list, or on that of another lot. */
        readonly list: readonly (Invited & { readonly since: string })[];
      }
    | undefined;
}
