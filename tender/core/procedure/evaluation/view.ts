export interface EvaluationView {
  readonly stage: 'evaluation';
}
