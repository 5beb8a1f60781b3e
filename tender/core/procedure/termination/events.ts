export type TerminationEvent =
  | {
      readonly type: 'ProcedureStopped';
      readonly extent: 'whole' | 'partly';
      readonly duration: 'for-now' | 'for-good';
      readonly reason: string;
    }
  | { readonly type: 'ProcedureResumed'; readonly reason: string };
