export type EvaluationEvent =
  | {
      readonly type: 'EvaluatorAppointed';
      readonly user: string;
      readonly function: string;
      /** The criteria that he grades; absent for all of them. */
      readonly criteria?: readonly string[] | undefined;
      /** An adviser: without a vote. */
      readonly advises?: true | undefined;
    }
  | {
      readonly type: 'ConflictDeclared';
      readonly user: string;
      readonly conflict: boolean;
      readonly explanation: string;
    }
  | { readonly type: 'EvaluatorDismissed'; readonly user: string; readonly reason: string }
  | {
      readonly type: 'ScoreGiven';
      readonly user: string;
      readonly operator: string;
      readonly criterion: string;
      readonly grade: string;
      readonly reason: string;
    }
  | { readonly type: 'ScoresHandedIn'; readonly user: string }
  | { readonly type: 'MeetingOpened' }
  | {
      readonly type: 'ScoreChanged';
      readonly user: string;
      readonly operator: string;
      readonly criterion: string;
      readonly from: string;
      readonly to: string;
      readonly occasion: 'meeting' | 'presentation';
      readonly reason: string;
    }
  | {
      readonly type: 'ConsensusProposed';
      readonly proposal: string;
      readonly operator: string;
      readonly criterion: string;
      readonly grade: string;
      readonly reason: string;
    }
  | {
      readonly type: 'ConsensusVoiced';
      readonly user: string;
      readonly proposals: readonly string[];
      readonly agrees: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'AdviceGiven';
      readonly user: string;
      readonly operator: string;
      readonly criterion: string;
      readonly advice: string;
    }
  | { readonly type: 'MeetingClosed'; readonly minutes: string }
  | { readonly type: 'PresentationPlanned'; readonly operator: string; readonly at: string; readonly location: string }
  | { readonly type: 'PresentationHeld'; readonly operator: string; readonly persons: number; readonly minutes: string }
  | { readonly type: 'QualityFrozen' };
