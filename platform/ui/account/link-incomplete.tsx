import type { ReactNode } from 'react';
import { Alert } from '../alert.tsx';
import { useWords } from '../language.tsx';
import { signInWords } from './sign-in-words.ts';

/** Stands where the link of a mail lost its token, which is what its page works with. */
export function LinkIncomplete(props: { readonly text: string }): ReactNode {
  const t = useWords(signInWords);
  return (
    <Alert tone="warn" title={t('linkIncomplete')}>
      <p>{props.text}</p>
    </Alert>
  );
}
