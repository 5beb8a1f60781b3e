import type { TerminationState } from './state.ts';

export interface TerminationView {
  readonly stage: 'termination';
  readonly stopped?: NonNullable<TerminationState['stopped']>;
  readonly history: TerminationState['history'];
  readonly may: { readonly stop: boolean; readonly resume: boolean };
}
