import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps } from './field.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

interface SelectFieldProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'required'> {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What choosing nothing means; without it, that something is still to be chosen. */
  readonly none?: string;
}

/** A choice from many; for up to six a `RadioField` shows them at once. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  options,
  none,
  className,
  ...rest
}: SelectFieldProps): ReactNode {
  const t = useWords(uiWords);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(ids) => (
        <select
          {...rest}
          id={ids.id}
          className={classes(
            'utrecht-select utrecht-select--html-select',
            error !== undefined && 'utrecht-select--invalid',
            className,
          )}
          aria-invalid={error === undefined ? undefined : true}
          aria-required={optional === true ? undefined : true}
          aria-describedby={ids.describedBy}
        >
          <option value="">{none ?? t('choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
