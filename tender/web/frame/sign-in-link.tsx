import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { frameWords } from './words.ts';

/** Leads to the sign-in page, and from there back to here. */
export function SignInLink(props: { readonly kind?: 'primary' | 'secondary' | 'quiet' }): ReactNode {
  const t = useWords(frameWords);
  const { pathname, search } = useLocation();
  return (
    <ButtonLink
      to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}
      kind={props.kind ?? 'primary'}
      icon="person"
    >
      {t('signIn')}
    </ButtonLink>
  );
}
