import type { Personal } from '../basics.ts';

export interface SiteVisitState {
  readonly registrations: Readonly<
    Record<
      string,
      {
        readonly attendants: readonly { readonly personal: Personal }[];
        readonly at: string;
        readonly attended?: number | undefined;
      }
    >
  >;
}
