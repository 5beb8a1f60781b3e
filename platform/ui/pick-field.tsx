import { type ReactNode, useId } from 'react';
import { type FieldPath, type FieldValues, type UseFormReturn, useController } from 'react-hook-form';
import { RadioField, type RadioFieldProps } from './choice-field.tsx';

interface PickFieldProps<Fields extends FieldValues>
  extends Omit<RadioFieldProps, 'name' | 'value' | 'onPick' | 'error'> {
  readonly form: UseFormReturn<Fields>;
  readonly name: FieldPath<Fields>;
  /** Said when nothing was picked; left out where something always is. */
  readonly needed?: string;
}

/** A choice out of a few as part of a form; picking takes the complaint that nothing was picked away. */
export function PickField<Fields extends FieldValues>(props: PickFieldProps<Fields>): ReactNode {
  const { form, name, needed, ...shown } = props;
  const group = useId();
  const { field, fieldState } = useController({
    control: form.control,
    name,
    ...(needed === undefined ? {} : { rules: { required: needed } }),
  });
  const value: unknown = field.value;
  const pick = (picked: string): void => {
    field.onChange(picked);
    if (fieldState.invalid) void form.trigger(name);
  };
  return (
    <RadioField
      {...shown}
      name={group}
      value={typeof value === 'string' ? value : undefined}
      error={fieldState.error?.message}
      onPick={pick}
    />
  );
}
