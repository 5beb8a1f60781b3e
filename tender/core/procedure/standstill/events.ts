export type StandstillEvent =
  | { readonly type: 'ObjectionRaised'; readonly objection: string; readonly operator: string; readonly text: string }
  | { readonly type: 'ObjectionAnswered'; readonly objection: string; readonly answer: string }
  | {
      readonly type: 'ProceedingsStarted';
      readonly proceedings: string;
      readonly claimant: string;
      readonly court: string;
      readonly caseNumber: string;
      readonly servedOn: string;
    }
  | {
      readonly type: 'ProceedingsEnded';
      readonly proceedings: string;
      readonly how: 'judgment' | 'withdrawal';
      readonly outcome: 'award-stands' | 'new-decision-needed';
      readonly on: string;
      readonly reason: string;
    };
