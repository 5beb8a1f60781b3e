import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { signInWords } from './words.ts';

export function SignInLink(): ReactNode {
  const t = useWords(signInWords);
  return (
    <ButtonLink to="/sign-in" kind="primary">
      {t('title')}
    </ButtonLink>
  );
}
