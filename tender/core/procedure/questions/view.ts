export interface QuestionsView {
  readonly stage: 'questions';
}
