import type { ReactNode } from 'react';
import { Countdown } from '#platform/ui/countdown.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { usePeople } from '../data/people.ts';
import { useView } from '../data/view.ts';
import { useMoment } from '../submission/moment.ts';
import { Approvals } from './approvals.tsx';
import { OpeningRecord } from './opening-record.tsx';
import { openingPageWords } from './words.ts';

/** The vault: open for tenders, closed and waiting, or opened; and the record of its opening (ALM-04). */
export function OpeningPage(): ReactNode {
  const view = useView('opening');
  return <Loaded query={view}>{(opening) => <Opening view={opening} />}</Loaded>;
}

function Opening({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const { roles } = useFrame();
  const watches = roles.some((role) => role !== 'evaluator' && role !== 'notary');
  return (
    <Stack gap="xl">
      <Section title={t('title')}>
        <Vault view={view} />
      </Section>
      {watches && view.vault === 'closed' ? <Approvals view={view} /> : null}
      {view.record === undefined ? null : <OpeningRecord record={view.record} deadline={view.deadline} />}
      {view.early.length === 0 ? null : <Early early={view.early} />}
    </Stack>
  );
}

const pictures = { open: 'open', closed: 'closed', opened: 'opened' } as const;

function Vault({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { vault, deadline, personsNeeded } = view;
  return (
    <SealCard
      picture={pictures[vault]}
      title={t(`vault-${vault}`)}
      sentence={t(`vault-${vault}-text`, { deadline: moment(deadline, 'deadline'), persons: personsNeeded })}
    >
      {vault === 'open' ? (
        <p>
          {t('untilClosing')} <Countdown until={deadline} />
        </p>
      ) : null}
    </SealCard>
  );
}

/** Attempts before the deadline: for those who watch over the procedure (Directive 2014/24 Annex IV g). */
function Early({ early }: Pick<OpeningView, 'early'>): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { nameOf } = usePeople();
  return (
    <Section title={t('early')} intro={t('earlyIntro')}>
      <DataTable
        caption={t('early')}
        hideCaption
        rows={early}
        rowKey={({ user, at }) => `${user} ${at}`}
        empty={{ title: t('early') }}
        columns={[
          { id: 'who', header: t('who'), text: ({ user }) => nameOf(user) },
          {
            id: 'when',
            header: t('when'),
            text: ({ at }) => moment(at, 'exact'),
            cell: ({ at }) => <InstantText at={at} form="exact" />,
            compare: (one, other) => (one.at < other.at ? -1 : 1),
          },
        ]}
      />
    </Section>
  );
}
