export interface InterestView {
  readonly stage: 'interest';
  readonly following: boolean;
  readonly since?: string;
}
