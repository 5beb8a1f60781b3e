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
}

/** What lacks of a tender, and what the guide does with each (ALM-07). */
export function Omissions(props: OmissionsProps & { readonly inVault: boolean }): ReactNode {
  const { omissions, remedyHours, inVault } = props;
  const t = useWords(submissionPageWords);
  const to = useTenderLink();
  if (omissions.length === 0) return null;
  return (
    <Alert tone={toneOf(omissions)} title={t('handOmissions')}>
      <p>{t(inVault ? 'handOmissionsInVault' : 'handOmissionsText')}</p>
      <ul className="page-omissions">
        {omissions.map(({ path, title, lacks, leadsTo }) => (
          <li key={path}>
            <TextLink to={to(path)}>{title}</TextLink> {t(lacks === 'missing' ? 'isMissing' : 'isIncomplete')}:{' '}
            {t(leadsTo === 'exclude' ? 'leadsToExclude' : 'leadsToRemedy', { hours: remedyHours })}.
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** The same in two lines, for a dialog. */
export function OmissionsInShort({ omissions, remedyHours }: OmissionsProps): ReactNode {
  const t = useWords(submissionPageWords);
  const titles = (leadsTo: Omission['leadsTo']): string =>
    omissions
      .filter((one) => one.leadsTo === leadsTo)
      .map(({ title }) => title)
      .join('; ');
  if (omissions.length === 0) return null;
  return (
    <Alert tone={toneOf(omissions)} title={t('handOmissions')}>
      {titles('exclude') === '' ? null : <p>{t('shortExclude', { titles: titles('exclude') })}</p>}
      {titles('remedy') === '' ? null : <p>{t('shortRemedy', { titles: titles('remedy'), hours: remedyHours })}</p>}
    </Alert>
  );
}

function toneOf(omissions: readonly Omission[]): 'bad' | 'warn' {
  return omissions.some(({ leadsTo }) => leadsTo === 'exclude') ? 'bad' : 'warn';
}
