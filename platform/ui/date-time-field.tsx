import { TextInput } from '@rijkshuisstijl-community/components-react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';
import { useZone } from './zone.tsx';

interface DateTimeFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'required' | 'type'> {
  readonly ref?: Ref<HTMLInputElement>;
}

/** A date and time in the zone of the procedure, never that of the device: the value is `2025-10-06T12:00`, for `localInstant`. */
export function DateTimeField({ label, hint, error, optional, id, ...rest }: DateTimeFieldProps): ReactNode {
  const t = useWords(uiWords);
  const zone = useZone();
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id} below={t('zoneTime', { zone: place })}>
      {(ids) => (
        <TextInput
          {...rest}
          id={ids.id}
          type="datetime-local"
          invalid={error !== undefined}
          aria-required={optional === true ? undefined : true}
          aria-describedby={ids.describedBy}
        />
      )}
    </Field>
  );
}
