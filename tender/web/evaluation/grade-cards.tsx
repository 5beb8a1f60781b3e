import { FormFieldErrorMessage } from '@rijkshuisstijl-community/components-react';
import { type ReactNode, type Ref, useId } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage } from '#platform/ui/language.tsx';
import type { GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { pointsText } from './points.ts';

interface GradeCardsProps {
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly legend: string;
  readonly grades: GradedCriterion['grades'];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onPick: (grade: string) => void;
}

/** The grades of the guide in its own words with their points, as cards to choose from. */
export function GradeCards({ ref, legend, grades, value, error, onPick }: GradeCardsProps): ReactNode {
  const { language } = useLanguage();
  const id = useId();
  return (
    <fieldset
      ref={ref}
      className="evaluation-grades"
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="evaluation-grades__legend">{legend}</legend>
      {error === undefined ? null : <FormFieldErrorMessage id={`${id}-error`}>{error}</FormFieldErrorMessage>}
      {grades.map((grade) => (
        <label key={grade.id} className="evaluation-grade">
          <input
            type="radio"
            name={id}
            value={grade.id}
            checked={value === grade.id}
            aria-describedby={`${id}-${grade.id}`}
            onChange={() => onPick(grade.id)}
          />
          <span className="evaluation-grade__title">
            <AsWritten>{grade.title}</AsWritten>
          </span>
          <span className="evaluation-grade__points">{pointsText(grade.points, language)}</span>
          <span id={`${id}-${grade.id}`} className="evaluation-grade__text">
            <AsWritten>{grade.text}</AsWritten>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
