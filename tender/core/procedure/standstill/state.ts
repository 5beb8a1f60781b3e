export interface Proceedings {
  readonly proceedings: string;
  readonly claimant: string;
  readonly court: string;
  readonly caseNumber: string;
  readonly servedOn: string;
  readonly recordedAt: string;
  readonly seq: number;
  readonly ended?:
    | {
        readonly how: 'judgment' | 'withdrawal';
        readonly outcome: 'award-stands' | 'new-decision-needed';
        readonly on: string;
        readonly reason: string;
      }
    | undefined;
}

export interface StandstillState {
  readonly objections: readonly {
    readonly objection: string;
    readonly operator: string;
    readonly text: string;
    readonly at: string;
    readonly answer?: string | undefined;
  }[];
  readonly proceedings: readonly Proceedings[];
}
