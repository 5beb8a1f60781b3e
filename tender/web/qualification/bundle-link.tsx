import type { ReactNode } from 'react';
import { Actions } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { verifierPage } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { caseWords } from './case-words.ts';
import { apiOf, useSystem } from './data.ts';

/** The file of the system as far as one may look into it, for who wants to check it without this server. */
export function BundleLink(): ReactNode {
  const t = useWords(caseWords);
  const { system } = useSystem();
  return (
    <Section title={t('record')} intro={t('recordIntro')}>
      <Actions>
        <DownloadLink to={`${apiOf(system)}/record/bundle`} name={`${system}.zip`}>
          {t('recordDownload')}
        </DownloadLink>
        <a href={verifierPage} className="nl-link">
          {t('recordVerify')}
        </a>
      </Actions>
    </Section>
  );
}
