export interface SubmissionView {
  readonly stage: 'submission';
}
