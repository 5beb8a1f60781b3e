export interface EvidenceView {
  readonly stage: 'evidence';
}
