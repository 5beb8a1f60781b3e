import type { Personal } from '../basics.ts';

export type SiteVisitEvent =
  | {
      readonly type: 'SiteVisitRegistered';
      readonly operator: string;
      /** `name`, and `licencePlate` for who comes by car. */
      readonly attendants: readonly { readonly personal: Personal }[];
    }
  | { readonly type: 'SiteVisitCancelled'; readonly operator: string }
  | { readonly type: 'SiteVisitAttended'; readonly operator: string; readonly persons: number };
