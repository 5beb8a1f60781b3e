import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { PlatformFacts } from '#tender/api/answers.ts';
import { procedurePath } from '../data/command-request.ts';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { getJson } from '../data/request.ts';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { outagePageWords } from './words.ts';

/** When the server did not run around the deadline, beside the reports that are to be judged. */
export function PlatformKnows(): ReactNode {
  const t = useWords(outagePageWords);
  const procedure = useProcedureId();
  const facts = useQuery({
    queryKey: keys.platformFacts(procedure),
    queryFn: ({ signal }) => getJson<PlatformFacts>(`${procedurePath(procedure)}/outage/facts`, signal),
  });
  return (
    <Section title={t('facts')} intro={t('factsIntro')}>
      <Loaded query={facts} shape="table">
        {(known) => <DownTimes facts={known} />}
      </Loaded>
    </Section>
  );
}

function DownTimes({ facts }: { readonly facts: PlatformFacts }): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  return (
    <DataTable
      caption={t('facts')}
      hideCaption
      rows={facts.down}
      rowKey={({ from }) => from}
      empty={{ title: t('noFacts'), text: t('noFactsText', { since: moment(facts.since) }) }}
      columns={[
        {
          id: 'from',
          header: t('downFrom'),
          text: ({ from }) => moment(from, 'exact'),
          cell: ({ from }) => <InstantText at={from} form="exact" />,
        },
        {
          id: 'until',
          header: t('downUntil'),
          text: ({ until }) => moment(until, 'exact'),
          cell: ({ until }) => <InstantText at={until} form="exact" />,
        },
        { id: 'why', header: t('downWhy'), text: ({ clean }) => t(clean ? 'downClean' : 'downUnclean') },
      ]}
    />
  );
}
