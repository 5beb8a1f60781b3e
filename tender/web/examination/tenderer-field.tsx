import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import type { ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { remedyWords } from './remedy-words.ts';

interface TendererFieldProps extends UseFormRegisterReturn {
  readonly tenders: readonly ExaminedTender[];
  readonly error: string | undefined;
}

/** Which tenderer it is about. */
export function TendererField({ tenders, ...field }: TendererFieldProps): ReactNode {
  const t = useWords(remedyWords);
  const options = tenders.map(({ operator, operatorName }) => ({ value: operator, label: operatorName }));
  return <SelectField label={t('excludeWho')} options={options} {...field} />;
}
