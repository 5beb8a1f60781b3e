export type SelectionEvent =
  | { readonly type: 'CandidateWithdrew'; readonly operator: string; readonly reason: string }
  | {
      readonly type: 'CandidateReplaced';
      /** Who gave up after he was selected finally, and the next in rank who takes his place. */
      readonly withdrawn: string;
      readonly operator: string;
      readonly reason: string;
    }
  | { readonly type: 'CandidatesInvited'; readonly operators: readonly string[]; readonly text: string };
