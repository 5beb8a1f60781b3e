import type { ContractKind } from './events.ts';

export interface RegisteredContract {
  readonly kind: ContractKind;
  readonly operator: string;
  readonly signedOn: string;
  readonly start: string;
  readonly months: number;
  readonly registeredAt: string;
}

export interface RequestedIndexation {
  readonly indexation: string;
  readonly operator: string;
  readonly on: string;
  readonly reason: string;
  readonly at: string;
  readonly decided?:
    | {
        readonly accepted: boolean;
        readonly reason: string;
        readonly at: string;
        readonly figures?: { readonly current: string; readonly previous: string } | undefined;
      }
    | undefined;
}

/** What happened to a contract since it was awarded. */
export interface ContractState {
  readonly final?:
    | {
        readonly at: string;
        readonly decision: number;
        readonly winner: string;
        readonly winners?: readonly string[] | undefined;
        readonly reserve?: string | undefined;
      }
    | undefined;
  readonly contracts: readonly RegisteredContract[];
  readonly options: readonly {
    readonly option: number;
    readonly used: boolean;
    readonly reason: string;
    readonly at: string;
  }[];
  readonly revisions: readonly {
    readonly clause: string;
    readonly description: string;
    readonly on: string;
    readonly at: string;
  }[];
  readonly indexations: readonly RequestedIndexation[];
  /** The published notice; `value` is an exact decimal, in euros. */
  readonly notice?: { readonly value: string; readonly at: string } | undefined;
  readonly ended?:
    | { readonly on: string; readonly reason: string; readonly by?: 'notice' | 'cause' | 'other' | undefined }
    | undefined;
  readonly reserveCalled?: { readonly on: string; readonly reason: string } | undefined;
  /** Talks and warnings, in the order in which they were recorded; absent while there are none. */
  readonly talks?: readonly { readonly on: string; readonly report: string; readonly at: string }[];
  readonly warnings?: readonly { readonly on: string; readonly reason: string; readonly at: string }[];
  /** Who was called to take over from this contractor. */
  readonly backUps?: readonly {
    readonly backUp: string;
    readonly on: string;
    readonly start: string;
    readonly reason: string;
    readonly at: string;
  }[];
  /** The one that was recorded last counts. */
  readonly guarantee?: {
    readonly on: string;
    readonly institution: string;
    readonly rating: string;
    readonly sum: string;
    readonly amount: string;
    readonly at: string;
  };
  /** By winner, where the guide awards several contracts: what belongs to his alone; see `contractFileOf`. `contracts` above holds all. */
  readonly each?: Readonly<Record<string, ContractState>> | undefined;
}
