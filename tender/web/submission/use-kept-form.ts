import { useCallback, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { type DeviceDraft, keptOnDevice, useDeviceDraft } from './device-draft.ts';

export interface KeptForm<Fields extends FieldValues> {
  readonly form: UseFormReturn<Fields>;
  readonly draft: DeviceDraft;
  /** What stands in the form stands in the tender as well. */
  readonly isSaved: boolean;
  /** These values are in the tender now. */
  readonly saved: (fields: Fields) => void;
}

/**
 * A form whose unsaved changes are kept on the device: it begins as it was left there, else as it was saved. `read` makes sense of what
 * the device kept, whatever it is.
 */
export function useKeptForm<Fields extends FieldValues>(
  key: string,
  inTender: Fields,
  read: (text: string, otherwise: Fields) => Fields,
): KeptForm<Fields> {
  const draft = useDeviceDraft(key);
  const { keep, drop } = draft;
  const [start] = useState(() => {
    const text = keptOnDevice(key);
    return text === undefined ? inTender : read(text, inTender);
  });
  const last = useRef(JSON.stringify(inTender));
  const [isSaved, setSaved] = useState(() => JSON.stringify(start) === JSON.stringify(inTender));
  // The defaults are the same for every field, whatever the form is made of.
  const form = useForm<Fields>({ defaultValues: start as DefaultValues<Fields> });
  const { subscribe, reset } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const text = JSON.stringify(values);
          setSaved(text === last.current);
          if (text === last.current) drop();
          else keep(text);
        },
      }),
    [subscribe, keep, drop],
  );
  const saved = useCallback(
    (fields: Fields) => {
      last.current = JSON.stringify(fields);
      reset(fields);
      drop();
      setSaved(true);
    },
    [reset, drop],
  );
  return { form, draft, isSaved, saved };
}
