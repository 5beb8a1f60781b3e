import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { PlanningView } from '#tender/core/procedure/planning/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { Loaded } from '../data/loaded.tsx';
import { usePeople } from '../data/people.ts';
import { useView } from '../data/view.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { ChangePlanning } from './change-planning.tsx';
import { datingText } from './dating-text.ts';
import { PhaseTable } from './phase-table.tsx';
import { planningWords } from './words.ts';

export function PlanningPage(): ReactNode {
  const view = useView('planning');
  return (
    <Loaded query={view} shape="table">
      {(planning) => <Planning planning={planning} />}
    </Loaded>
  );
}

function Planning({ planning }: { readonly planning: PlanningView }): ReactNode {
  const t = useWords(planningWords);
  const { calendar } = useDownloads();
  return (
    <Stack gap="xl">
      <Section
        title={t('title')}
        intro={t('intro')}
        aside={
          <DownloadLink to={calendar} icon="calendar">
            {t('calendar')}
          </DownloadLink>
        }
      >
        <PhaseTable planning={planning} />
      </Section>
      {planning.may.change ? <ChangePlanning planning={planning} /> : null}
      <Section title={t('log')}>
        <ChangeLog planning={planning} />
      </Section>
    </Stack>
  );
}

type Change = PlanningView['changes'][number];

/** Newest first; who decided is for those who may know his name. */
function ChangeLog({ planning }: { readonly planning: PlanningView }): ReactNode {
  const t = useWords(planningWords);
  const { language } = useLanguage();
  const { timeZone, roles } = useFrame();
  const { nameOf } = usePeople();
  const titleOf = (id: string): string => planning.phases.find((phase) => phase.id === id)?.title ?? id;
  return (
    <DataTable<Change>
      caption={t('log')}
      hideCaption
      rows={planning.changes.toReversed()}
      rowKey={({ phase, at }) => `${phase} ${at}`}
      empty={{ title: t('noChanges') }}
      columns={[
        {
          id: 'at',
          header: t('at'),
          text: ({ at }) => instantText(at, timeZone, language, 'short'),
          compare: (a, b) => (a.at < b.at ? -1 : 1),
        },
        {
          id: 'phase',
          header: t('phase'),
          text: ({ phase }) => titleOf(phase),
          cell: ({ phase }) => <AsWritten>{titleOf(phase)}</AsWritten>,
        },
        { id: 'was', header: t('was'), text: ({ from }) => datingText(from, timeZone, language) },
        { id: 'becomes', header: t('becomes'), text: ({ to }) => datingText(to, timeZone, language) },
        { id: 'reason', header: t('reason'), text: ({ reason }) => reason },
        ...(roles.length === 0 ? [] : [{ id: 'by', header: t('by'), text: ({ by }: Change) => nameOf(by) }]),
      ]}
    />
  );
}
