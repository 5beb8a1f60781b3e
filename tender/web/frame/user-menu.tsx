import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Me } from '../data/me.ts';
import { frameWords } from './words.ts';

/** Who is signed in, with his organisation: so that nobody acts as somebody else without seeing it. */
export function UserMenu({ me }: { readonly me: Me }): ReactNode {
  const t = useWords(frameWords);
  const { pathname, search } = useLocation();
  const { person } = me;
  if (person === undefined) {
    const back = pathname.startsWith('/sign-in') ? '' : `?to=${encodeURIComponent(pathname + search)}`;
    return (
      <Link to={`/sign-in${back}`} className="page-user">
        <Icon name="person" />
        {t('signIn')}
      </Link>
    );
  }
  return (
    <Link to="/account" className="page-user" title={t('account')}>
      <Icon name="person" />
      <span className="page-user__who">
        <span className="page-user__name">{person.name}</span>
        {person.organisation === undefined ? null : <span className="page-user__of">{person.organisation.name}</span>}
      </span>
    </Link>
  );
}
