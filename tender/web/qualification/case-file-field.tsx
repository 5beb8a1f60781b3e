import type { ReactNode } from 'react';
import { type FieldPath, type FieldValues, type UseFormReturn, useController } from 'react-hook-form';
import { FileField } from '#platform/ui/file-field.tsx';
import type { FileRow } from '#platform/ui/file-list.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { fileRefSchema } from '#tender/core/procedure/basics.ts';
import { useRows } from '../evidence/chosen-rows.ts';
import { pieceLimits, useFile } from '../evidence/use-file.ts';
import { ownWords } from './own-words.ts';

interface CaseFileFieldProps<Fields extends FieldValues> {
  readonly form: UseFormReturn<Fields>;
  readonly name: FieldPath<Fields>;
  readonly label: string;
  readonly optional?: boolean;
}

/** One PDF as part of a form: sent as soon as it is chosen, so that the form holds what a command names. */
export function CaseFileField<Fields extends FieldValues>(props: CaseFileFieldProps<Fields>): ReactNode {
  const { form, name, label, optional = false } = props;
  const t = useWords(ownWords);
  const { field, fieldState } = useController({
    control: form.control,
    name,
    rules: { validate: (value: unknown) => optional || fileRefSchema.safeParse(value).success || t('fileNeeded') },
  });
  const upload = useFile((file) => {
    field.onChange(file ?? null);
    if (fieldState.invalid) void form.trigger(name);
  });
  const rows = useRows(upload.chosen);
  return (
    <FileField
      label={label}
      hint={t('filesHint')}
      limits={pieceLimits}
      files={rows.length > 0 ? rows : keptRow(field.value)}
      replaces
      error={fieldState.error?.message}
      onAdd={([first]) => first && upload.choose(first)}
      onRemove={() => {
        upload.drop();
        field.onChange(null);
      }}
    />
  );
}

/** What was sent before the page was left. */
function keptRow(value: unknown): readonly FileRow[] {
  const kept = fileRefSchema.safeParse(value);
  if (!kept.success) return [];
  const { name, size } = kept.data;
  return [{ id: name, name, bytes: size, state: 'done' }];
}
