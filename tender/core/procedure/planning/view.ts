export interface PlanningView {
  readonly stage: 'planning';
}
