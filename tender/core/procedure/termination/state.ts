export interface TerminationState {
  readonly stopped?:
    | {
        readonly extent: 'whole' | 'partly';
        readonly duration: 'for-now' | 'for-good';
        readonly reason: string;
        readonly at: string;
      }
    | undefined;
  readonly history: readonly { readonly what: 'stopped' | 'resumed'; readonly reason: string; readonly at: string }[];
}
