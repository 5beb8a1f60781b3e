import { TextInput } from '@rijkshuisstijl-community/components-react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'required'> {
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, error, optional, id, type = 'text', ...rest }: TextFieldProps): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(ids) => (
        <TextInput
          {...rest}
          id={ids.id}
          type={type}
          invalid={error !== undefined}
          aria-required={optional === true ? undefined : true}
          aria-describedby={ids.describedBy}
        />
      )}
    </Field>
  );
}
