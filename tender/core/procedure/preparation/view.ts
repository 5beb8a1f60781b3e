export interface PreparationView {
  readonly stage: 'preparation';
}
