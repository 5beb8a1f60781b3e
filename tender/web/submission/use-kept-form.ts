import { type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { type DeviceDraft, keptOnDevice, useDeviceDraft } from './device-draft.ts';

export interface KeptForm<Fields extends FieldValues> {
  readonly form: UseFormReturn<Fields>;
  readonly draft: DeviceDraft;
  /** What stands in the form stands in the tender as well. */
  readonly isSaved: boolean;
  /** Saves by `send`, which gives the values as they stand in the tender afterwards; what is typed meanwhile stays. */
  readonly submit: (send: (fields: Fields) => Promise<Fields | undefined>) => (event: SyntheticEvent) => Promise<void>;
  /** The tender was changed elsewhere since this was typed; `take` puts what stands there in its place. */
  readonly overtaken: { readonly take: () => void } | undefined;
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
  const { drop } = draft;
  const [start] = useState(() => {
    const text = keptOnDevice(key);
    return text === undefined ? inTender : read(text, inTender);
  });
  const last = useRef(JSON.stringify(inTender));
  const [isSaved, setSaved] = useState(() => JSON.stringify(start) === JSON.stringify(inTender));
  const [isOvertaken, setOvertaken] = useState(false);
  // The defaults are the same for every field, whatever the form is made of.
  const form = useForm<Fields>({ defaultValues: start as DefaultValues<Fields> });
  const { reset, getValues } = form;
  useKeeping(form, draft, last, setSaved);
  const { isSending, during } = useSending();
  const stand = useCallback(
    (fields: Fields, typedOn: boolean) => {
      last.current = JSON.stringify(fields);
      setSaved(!typedOn);
      setOvertaken(false);
      if (typedOn) return;
      reset(fields);
      drop();
    },
    [reset, drop],
  );
  const follow = useCallback(
    (fields: Fields) => {
      const before = last.current;
      const now = JSON.stringify(fields);
      last.current = now;
      // Saved from here just now.
      if (isSending()) return;
      const shown = JSON.stringify(getValues());
      const untouched = shown === before;
      // What was not touched follows what is saved elsewhere.
      if (untouched) reset(fields);
      setSaved(untouched || shown === now);
      setOvertaken(!untouched && shown !== now);
    },
    [getValues, reset, isSending],
  );
  useFollowing(inTender, last, follow);
  const overtaken = isOvertaken && !isSaved ? { take: () => stand(inTender, false) } : undefined;
  const submit = useSubmitting(form, during, stand);
  return { form, draft, isSaved, submit, overtaken };
}

interface Sending {
  readonly isSending: () => boolean;
  readonly during: <Done>(work: () => Promise<Done>) => Promise<Done>;
}

/** Whether something is on its way. */
function useSending(): Sending {
  const sending = useRef(false);
  const isSending = useCallback(() => sending.current, []);
  const during: Sending['during'] = useCallback(async (work) => {
    sending.current = true;
    try {
      return await work();
    } finally {
      sending.current = false;
    }
  }, []);
  return { isSending, during };
}

function useSubmitting<Fields extends FieldValues>(
  { handleSubmit, getValues }: UseFormReturn<Fields>,
  during: Sending['during'],
  stand: (fields: Fields, typedOn: boolean) => void,
): KeptForm<Fields>['submit'] {
  return (send) =>
    handleSubmit(async (fields) => {
      const sent = JSON.stringify(getValues());
      const now = await during(() => send(fields));
      if (now !== undefined) stand(now, JSON.stringify(getValues()) !== sent);
    });
}

/** Tells of what stands in the tender whenever it is something else than was last seen there. */
function useFollowing<Fields>(inTender: Fields, last: RefObject<string>, follow: (fields: Fields) => void): void {
  const latest = useRef(inTender);
  useEffect(() => {
    latest.current = inTender;
  });
  const stands = JSON.stringify(inTender);
  useEffect(() => {
    if (stands !== last.current) follow(latest.current);
  }, [stands, last, follow]);
}

/** Every change goes to the device, until it is the same as in the tender again. */
function useKeeping<Fields extends FieldValues>(
  { subscribe }: Pick<UseFormReturn<Fields>, 'subscribe'>,
  { keep, drop }: DeviceDraft,
  last: RefObject<string>,
  setSaved: (isSaved: boolean) => void,
): void {
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
    [subscribe, keep, drop, last, setSaved],
  );
}
