import { FormFieldErrorMessage } from '@rijkshuisstijl-community/components-react';
import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './field.css';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

/** What every field of a form has. The label stays visible, the hint stands before the field, the error says what to do. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly id?: string | undefined;
}

export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Below the field: characters left, the zone of a time. */
  readonly below?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, optional = false, id, below, children }: FieldFrameProps): ReactNode {
  const t = useWords(uiWords);
  const made = useId();
  const fieldId = id ?? made;
  const hintId = hint === undefined ? undefined : `${fieldId}-hint`;
  const errorId = error === undefined ? undefined : `${fieldId}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={classes('ui-field', error !== undefined && 'ui-field--invalid')}>
      <label className="utrecht-form-label" htmlFor={fieldId}>
        {label}
        {optional ? <span className="ui-field__optional"> ({t('optional')})</span> : null}
      </label>
      {hintId === undefined ? null : (
        <div id={hintId} className="ui-field__hint">
          {hint}
        </div>
      )}
      {errorId === undefined ? null : <FormFieldErrorMessage id={errorId}>{error}</FormFieldErrorMessage>}
      {children({ id: fieldId, describedBy })}
      {below === undefined ? null : <div className="ui-field__below">{below}</div>}
    </div>
  );
}
