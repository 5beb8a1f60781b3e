export type ContractKind = 'main' | 'reserve';

export type PerformanceEvent =
  | {
      readonly type: 'TalkRecorded';
      readonly operator?: string | undefined;
      readonly on: string;
      readonly report: string;
    }
  | {
      readonly type: 'ContractorWarned';
      readonly operator?: string | undefined;
      readonly on: string;
      readonly reason: string;
    }
  | {
      readonly type: 'BackUpCalled';
      /** From whom he takes over. */
      readonly operator?: string | undefined;
      readonly backUp: string;
      readonly on: string;
      readonly start: string;
      readonly reason: string;
    }
  | {
      readonly type: 'GuaranteeRecorded';
      readonly operator?: string | undefined;
      readonly on: string;
      readonly institution: string;
      readonly rating: string;
      /** Exact decimals, in euros. */
      readonly sum: string;
      readonly amount: string;
    };

export type ContractEvent =
  | PerformanceEvent
  | {
      readonly type: 'FinalAwardMade';
      readonly decision: number;
      readonly winner: string;
      /** Where the guide awards several contracts: all who get one, best first; `winner` is the first. */
      readonly winners?: readonly string[] | undefined;
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
  | {
      readonly type: 'OptionDecided';
      /** Here and below: whose contract, where the guide awards several. */
      readonly operator?: string | undefined;
      readonly option: number;
      readonly used: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'ContractRevised';
      readonly operator?: string | undefined;
      readonly clause: string;
      readonly description: string;
      readonly on: string;
    }
  | {
      readonly type: 'ContractEnded';
      readonly operator?: string | undefined;
      readonly on: string;
      readonly reason: string;
      readonly by?: 'notice' | 'cause' | 'other' | undefined;
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
  | {
      readonly type: 'ReserveContractCalled';
      /** Whose place the reserve takes, where the guide awards several contracts. */
      readonly operator?: string | undefined;
      readonly on: string;
      readonly reason: string;
    };
