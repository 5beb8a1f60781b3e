export interface OpeningView {
  readonly stage: 'opening';
}
