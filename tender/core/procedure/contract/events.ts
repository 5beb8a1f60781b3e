export type ContractKind = 'main' | 'reserve';

export type ContractEvent =
  | {
      readonly type: 'FinalAwardMade';
      readonly decision: number;
      readonly winner: string;
      readonly reserve?: string | undefined;
    }
  | {
      readonly type: 'ContractRegistered';
      readonly kind: ContractKind;
      readonly operator: string;
      readonly signedOn: string;
      readonly start: string;
      readonly months: number;
    }
  | { readonly type: 'OptionDecided'; readonly option: number; readonly used: boolean; readonly reason: string }
  | { readonly type: 'ContractRevised'; readonly clause: string; readonly description: string; readonly on: string }
  | {
      readonly type: 'ContractEnded';
      readonly on: string;
      readonly reason: string;
      readonly by?: 'notice' | 'other' | undefined;
    }
  | {
      readonly type: 'IndexationRequested';
      readonly indexation: string;
      readonly operator: string;
      readonly on: string;
      readonly reason: string;
    }
  | {
      readonly type: 'IndexationDecided';
      readonly indexation: string;
      readonly accepted: boolean;
      readonly reason: string;
      /** Figures of the index as published, exact decimals; only where it was accepted. */
      readonly figures?: { readonly current: string; readonly previous: string } | undefined;
    }
  | { readonly type: 'AwardNoticePublished'; readonly value: string }
  | { readonly type: 'ReserveContractCalled'; readonly on: string; readonly reason: string };
