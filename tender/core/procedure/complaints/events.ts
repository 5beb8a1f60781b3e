import type { Personal } from '../basics.ts';

export type ComplaintOutcome = 'well-founded' | 'partly-founded' | 'unfounded';

export type ComplaintsEvent =
  | {
      readonly type: 'ComplaintFiled';
      readonly complaint: string;
      readonly operator: string;
      readonly question?: string | undefined;
      readonly fields: Readonly<Record<string, string>>;
      readonly contact: { readonly personal: Personal };
    }
  | {
      readonly type: 'ComplaintHandled';
      readonly complaint: string;
      readonly outcome: ComplaintOutcome;
      readonly reason: string;
    };
