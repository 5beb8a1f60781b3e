import type { ReactNode } from 'react';
import { Countdown } from '#platform/ui/countdown.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { Approvals } from './approvals.tsx';
import { EarlyAttempts } from './early-attempts.tsx';
import { OpeningRecord } from './opening-record.tsx';
import { openingPageWords } from './words.ts';

export function OpeningPage(): ReactNode {
  const view = useView('opening');
  return <Loaded query={view}>{(opening) => <Opening view={opening} />}</Loaded>;
}

function Opening({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  return (
    <Stack gap="xl">
      <Section title={t('vault')}>
        <Vault view={view} />
      </Section>
      {view.vault === 'open' || (view.approvals.length === 0 && !view.may.approve) ? null : <Approvals view={view} />}
      {view.record === undefined ? null : <OpeningRecord record={view.record} deadline={view.deadline} />}
      {view.early.length === 0 ? null : <EarlyAttempts early={view.early} />}
    </Stack>
  );
}

/** The state of the vault as a picture and a sentence; how many tenders lie in it is shown to nobody. */
function Vault({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const deadline = instantText(view.deadline, timeZone, language);
  if (view.vault === 'open') {
    return (
      <SealCard picture="open" title={t('open')} sentence={t('openText', { deadline })}>
        <p>
          {t('left')}: <Countdown until={view.deadline} />
        </p>
      </SealCard>
    );
  }
  if (view.vault === 'closed') {
    return (
      <SealCard
        picture="closed"
        title={t('closed')}
        sentence={t('closedText', { deadline, persons: view.personsNeeded })}
      />
    );
  }
  const openedAt = view.record === undefined ? undefined : instantText(view.record.openedAt, timeZone, language);
  const sentence = openedAt === undefined ? t('openedTextPublic') : t('openedText', { openedAt });
  return <SealCard picture="opened" title={t('opened')} sentence={sentence} />;
}
