import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { useTenderLink } from '../links.ts';
import { submissionPageWords } from '../words.ts';
import { useWhose } from '../workspace/with-workspace.tsx';
import { BringFolder } from './bring-folder.tsx';
import './self-sealed.css';
import { VaultData } from './vault-data.tsx';
import { selfSealedWords } from './words.ts';

interface SelfSealedProps {
  readonly view: SubmissionView;
  readonly own: OwnTender;
  readonly guide: Guide;
}

/** Broken so that each line fits a phone. */
const commands = `npm run -s leidraad -- seal \\
  --vault vault.json \\
  --template > tender.yaml

npm run -s leidraad -- seal \\
  --vault vault.json \\
  --out sealed tender.yaml`;

/** For who seals on his own machine: what he needs there, how, and where he brings the outcome. It needs no key of the work space. */
export function SelfSealedPage({ view, own, guide }: SelfSealedProps): ReactNode {
  const t = useWords(selfSealedWords);
  const page = useWords(submissionPageWords);
  const to = useTenderLink();
  const whose = useWhose();
  const { vault } = view;
  if (whose === undefined || vault === undefined) return <LoadingState shape="text" />;
  return (
    <Stack gap="l">
      <nav aria-label={page('title')}>
        <TextLink to={to('')}>{page('backToTender')}</TextLink>
      </nav>
      <Section title={t('title')} intro={t('intro')}>
        <Stack gap="l">
          <VaultData whose={whose} vault={vault} guide={guide} begun={own.state !== 'none'} />
          <Section title={t('seal')} level={3} card>
            <Stack>
              <Text>{t('sealText')}</Text>
              <pre className="page-command">
                <code>{commands}</code>
              </pre>
              <Text soft>{t('sealAge')}</Text>
            </Stack>
          </Section>
          <BringFolder whose={whose} view={view} vault={vault} own={own} guide={guide} />
        </Stack>
      </Section>
    </Stack>
  );
}
