export interface TerminationView {
  readonly stage: 'termination';
}
