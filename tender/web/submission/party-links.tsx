import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import { espdWords } from './espd-words.ts';
import { useTenderLink } from './links.ts';
import './party-links.css';

interface PartyLinksProps {
  readonly current: string;
  readonly parties: readonly {
    readonly key: string;
    readonly name: string;
    readonly done: number;
    readonly all: number;
  }[];
}

/** Whose ESPD it is, and how far the others are. */
export function PartyLinks({ current, parties }: PartyLinksProps): ReactNode {
  const t = useWords(espdWords);
  const to = useTenderLink();
  return (
    <nav className="page-parties" aria-label={t('parties')}>
      <p className="page-parties__title">{t('parties')}</p>
      <ul className="page-parties__list">
        {parties.map(({ key, name, done, all }) => (
          <li key={key}>
            <Link
              to={to(key === 'tenderer' ? 'espd' : `espd/${key}`)}
              className="page-parties__link"
              aria-current={key === current ? 'page' : undefined}
            >
              <span className="page-parties__name">{name}</span>
              <span className="page-parties__done">{t('done', { done, all })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
