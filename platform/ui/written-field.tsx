import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { TextareaField } from './textarea-field.tsx';

interface WrittenFieldProps<Fields extends FieldValues> {
  readonly form: UseFormReturn<Fields>;
  readonly name: FieldPath<Fields>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly id?: string;
  readonly rows: number;
  /** As of `TextareaField`: the text stays on the device until `clearDraft(key)`. */
  readonly draftKey?: string;
  /** Said when nothing but white space was written. */
  readonly needed: string;
}

/** What somebody has to put into words as part of a form: a reason, minutes, an answer. */
export function WrittenField<Fields extends FieldValues>(props: WrittenFieldProps<Fields>): ReactNode {
  const { form, name, needed, ...shown } = props;
  const { error } = form.getFieldState(name, form.formState);
  const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
  return (
    <TextareaField
      {...shown}
      error={error?.message}
      {...form.register(name, { validate: (text: unknown) => isWritten(text) || needed })}
    />
  );
}
