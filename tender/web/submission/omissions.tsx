import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useTenderLink } from './links.ts';
import './omissions.css';
import type { Omission } from './tasks.ts';
import { submissionPageWords } from './words.ts';

interface OmissionsProps {
  readonly omissions: readonly Omission[];
  readonly remedyHours: number;
  /** Inside a dialog nothing leads elsewhere. */
  readonly links?: boolean;
}

/** What lacks of a tender, and what the guide does with each (ALM-07). */
export function Omissions({ omissions, remedyHours, links = true }: OmissionsProps): ReactNode {
  const t = useWords(submissionPageWords);
  const to = useTenderLink();
  if (omissions.length === 0) return null;
  const excludes = omissions.some(({ leadsTo }) => leadsTo === 'exclude');
  return (
    <Alert tone={excludes ? 'bad' : 'warn'} title={t('handOmissions')}>
      <p>{t('handOmissionsText')}</p>
      <ul className="page-omissions">
        {omissions.map(({ path, title, lacks, leadsTo }) => (
          <li key={path}>
            {links ? <TextLink to={to(path)}>{title}</TextLink> : <strong>{title}</strong>}{' '}
            {t(lacks === 'missing' ? 'isMissing' : 'isIncomplete')}:{' '}
            {t(leadsTo === 'exclude' ? 'leadsToExclude' : 'leadsToRemedy', { hours: remedyHours })}.
          </li>
        ))}
      </ul>
    </Alert>
  );
}
