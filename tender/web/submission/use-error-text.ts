import type { FieldError } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { type FormError, textError } from './form-rules.ts';
import { peopleWords } from './people-words.ts';

/** Rules of fields, and the sentence when one is broken: the rule answers with the code, and the limit stands behind it. */
export function useErrorText(): {
  readonly rule: (limit: number) => (value: string) => true | string;
  readonly errorText: (error: FieldError | undefined) => string | undefined;
} {
  const t = useWords(peopleWords);
  return {
    rule: (limit) => (value) => {
      const error = textError(value, limit);
      return error === undefined ? true : `${error} ${limit}`;
    },
    errorText: (error) => {
      if (error?.message === undefined) return undefined;
      const [code = '', limit = ''] = error.message.split(' ');
      return isFormError(code) ? t(code, { limit }) : undefined;
    },
  };
}

const errors: readonly FormError[] = ['required', 'too-long', 'emailWrong', 'jointNeedsAll'];

function isFormError(code: string): code is FormError {
  return errors.some((known) => known === code);
}
