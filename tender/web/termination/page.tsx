import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { TerminationView } from '#tender/core/procedure/termination/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { ResumeProcedure } from './resume-procedure.tsx';
import { StopProcedure } from './stop-procedure.tsx';
import { terminationWords } from './words.ts';

export function TerminationPage(): ReactNode {
  const view = useView('termination');
  return <Loaded query={view}>{(termination) => <Termination view={termination} />}</Loaded>;
}

function Termination({ view }: { readonly view: TerminationView }): ReactNode {
  const t = useWords(terminationWords);
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={t('intro')}>
        <State view={view} />
      </Section>
      {view.may.resume ? <ResumeProcedure /> : null}
      {view.may.stop ? <StopProcedure /> : null}
      {view.history.length === 0 ? null : (
        <Section title={t('history')}>
          <History history={view.history} />
        </Section>
      )}
    </Stack>
  );
}

function State({ view }: { readonly view: TerminationView }): ReactNode {
  const t = useWords(terminationWords);
  const { stopped } = view;
  if (stopped === undefined) {
    return (
      <Alert tone="good" title={t('running')}>
        <p>{t('runningText')}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="warn" title={t(stopped.duration === 'for-good' ? 'stoppedForGood' : 'stoppedForNow')}>
      <p>
        <InstantText at={stopped.at} />. {t(stopped.extent)}
      </p>
      <p>
        {t('reason')}: {stopped.reason}
      </p>
    </Alert>
  );
}

type Line = TerminationView['history'][number];

function History({ history }: Pick<TerminationView, 'history'>): ReactNode {
  const t = useWords(terminationWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  return (
    <DataTable<Line>
      caption={t('history')}
      hideCaption
      rows={history}
      rowKey={({ at }) => at}
      empty={{ title: t('running') }}
      columns={[
        {
          id: 'at',
          header: t('when'),
          text: ({ at }) => instantText(at, timeZone, language),
          compare: (a, b) => (a.at < b.at ? -1 : 1),
        },
        { id: 'what', header: t('what'), text: ({ what }) => t(`history-${what}`) },
        { id: 'reason', header: t('reason'), text: ({ reason }) => reason },
      ]}
    />
  );
}
