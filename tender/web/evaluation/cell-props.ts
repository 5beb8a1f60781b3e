import type { EvaluatedTender, EvaluationView, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';

/** The cell of the matrix that is looked at. */
export interface CellProps {
  readonly view: EvaluationView;
  readonly tender: EvaluatedTender;
  readonly criterion: GradedCriterion;
}
