import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../button.tsx';
import { useWords } from '../language.tsx';
import { signInWords } from './sign-in-words.ts';

interface SignInLinkProps {
  readonly kind?: 'primary' | 'secondary';
  /** From there back to this page, for whoever has something to do here. */
  readonly back?: boolean;
}

/** Leads to the sign-in page. */
export function SignInLink({ kind = 'primary', back = false }: SignInLinkProps): ReactNode {
  const t = useWords(signInWords);
  const { pathname, search } = useLocation();
  const to = back ? `/sign-in?to=${encodeURIComponent(pathname + search)}` : '/sign-in';
  return (
    <ButtonLink to={to} kind={kind} icon="person">
      {t('title')}
    </ButtonLink>
  );
}
