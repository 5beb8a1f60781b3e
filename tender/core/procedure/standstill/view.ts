export interface StandstillView {
  readonly stage: 'standstill';
}
