import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useFrame } from '../data/frame.ts';
import { answeredCount, answersOf } from './espd-answers.ts';
import { EspdForm } from './espd-form.tsx';
import { espdWords } from './espd-words.ts';
import { useTenderLink } from './links.ts';
import { PartyLinks } from './party-links.tsx';
import { TaskPage } from './task-page.tsx';
import { partyName } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';

/** The ESPD of the tenderer, and of everybody who fills in one of his own (ALM-09). */
export function EspdPage(props: TenderPageProps): ReactNode {
  const t = useWords(espdWords);
  const { party = 'tenderer' } = useParams();
  const { operator } = useFrame();
  const to = useTenderLink();
  const { view, own } = props;
  if (!own.espdParties.includes(party)) return <Navigate to={to('espd')} replace />;
  const nameOf = (key: string): string => partyName(key, own.content, operator?.name ?? '');
  const item = view.checklist.find((status) => status.item.kind === 'espd')?.item;
  return (
    <TaskPage {...props} path="espd" title={item?.title ?? t('title')} intro={t('intro')}>
      {own.espdParties.length < 2 ? null : (
        <PartyLinks
          current={party}
          parties={own.espdParties.map((key) => ({
            key,
            name: nameOf(key),
            done: answeredCount(view.espd, answersOf(own.content.espd[key] ?? [])),
            all: view.espd.length,
          }))}
        />
      )}
      <EspdForm
        key={party}
        party={party}
        partyName={nameOf(party)}
        statements={view.espd}
        kept={own.content.espd[party] ?? []}
      />
      <Text soft>{t('signed')}</Text>
    </TaskPage>
  );
}
