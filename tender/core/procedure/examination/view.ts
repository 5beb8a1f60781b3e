export interface ExaminationView {
  readonly stage: 'examination';
}
