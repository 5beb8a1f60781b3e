import { Checkbox, FormFieldErrorMessage, Radio } from '@rijkshuisstijl-community/components-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import './choice-field.css';
import { classes } from './classes.ts';

export interface RadioFieldProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }[];
  readonly value?: string | undefined;
  readonly onPick?: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** One choice out of a few, all in sight. */
export function RadioField({
  legend,
  name,
  options,
  value,
  onPick,
  hint,
  error,
  disabled = false,
}: RadioFieldProps): ReactNode {
  const id = useId();
  const describedBy =
    [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
    undefined;
  return (
    <fieldset
      className={classes('ui-choices', error !== undefined && 'ui-choices--invalid')}
      aria-describedby={describedBy}
      disabled={disabled}
    >
      <legend className="ui-choices__legend">{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="ui-field__hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : <FormFieldErrorMessage id={`${id}-error`}>{error}</FormFieldErrorMessage>}
      {options.map((option) => (
        <div key={option.value} className="ui-choice">
          <Radio
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            checked={value === option.value}
            invalid={error !== undefined}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
            onChange={() => onPick?.(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint === undefined ? null : (
            <p id={`${id}-${option.value}-hint`} className="ui-choice__hint">
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface CheckboxFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'required'> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly id?: string;
}

/** A yes or no, or a statement to agree with. */
export function CheckboxField({ label, hint, error, id, ...rest }: CheckboxFieldProps): ReactNode {
  const made = useId();
  const fieldId = id ?? made;
  const describedBy =
    [hint === undefined ? '' : `${fieldId}-hint`, error === undefined ? '' : `${fieldId}-error`]
      .filter(Boolean)
      .join(' ') || undefined;
  return (
    <div className={classes('ui-choices', error !== undefined && 'ui-choices--invalid')}>
      {error === undefined ? null : <FormFieldErrorMessage id={`${fieldId}-error`}>{error}</FormFieldErrorMessage>}
      <div className="ui-choice">
        <Checkbox {...rest} id={fieldId} invalid={error !== undefined} aria-describedby={describedBy} />
        <label htmlFor={fieldId}>{label}</label>
        {hint === undefined ? null : (
          <p id={`${fieldId}-hint`} className="ui-choice__hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
