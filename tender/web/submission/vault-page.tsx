import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { ArrivalPanel } from './arrival-panel.tsx';
import { useTenderLink } from './links.ts';
import { useMoment } from './moment.ts';
import { OwnVault } from './own-vault.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { submissionPageWords } from './words.ts';

/** What lies in the vault now, apart from what is being prepared. */
export function VaultPage(props: TenderPageProps): ReactNode {
  const t = useWords(submissionPageWords);
  const moment = useMoment();
  const to = useTenderLink();
  const { manifest, placedAt, revision = '' } = props.own;
  if (manifest === undefined) return <Navigate to={to('')} replace />;
  return (
    <Stack gap="l">
      <nav aria-label={t('title')}>
        <TextLink to={to('')}>{t('backToTender')}</TextLink>
      </nav>
      <Section title={t('inVault')} intro={t('inVaultIntro', { revision, placedAt: moment(placedAt) })}>
        <OwnVault {...props} manifest={manifest} />
      </Section>
      <ArrivalPanel />
    </Stack>
  );
}
