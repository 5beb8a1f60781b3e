export interface AwardView {
  readonly stage: 'award';
}
