export interface InterestView {
  readonly stage: 'interest';
}
