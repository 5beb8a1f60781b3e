import type { ReactNode } from 'react';
import { formatDateShort } from '#platform/kernel/format.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, Text, TextLink } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { Loaded } from '../data/loaded.tsx';
import { useProcedureLink } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { OutageNotice } from '../outage/outage-notice.tsx';
import { PhaseTable } from '../planning/phase-table.tsx';
import { Fingerprints } from '../sealing/fingerprints.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { DocumentList } from './document-list.tsx';
import './notice.css';
import { ForTheInvited } from './for-the-invited.tsx';
import { LotList } from './lot-list.tsx';
import { NoteList } from './note-list.tsx';
import { TakePart } from './take-part.tsx';
import { noticeWords } from './words.ts';

/** The public notice: what is asked, until when, with which documents, and how to take part. */
export function NoticePage(): ReactNode {
  const { outsider } = useFrame();
  return outsider === true ? <ForTheInvited /> : <WholeNotice />;
}

function WholeNotice(): ReactNode {
  const preparation = useView('preparation');
  return <Loaded query={preparation}>{(known) => <Notice preparation={known} />}</Loaded>;
}

function Notice({ preparation }: { readonly preparation: PreparationView }): ReactNode {
  const t = useWords(noticeWords);
  const frame = useFrame();
  const { guide } = preparation;
  const chooses = frame.lots.length > 1 && frame.lot === undefined;
  return (
    <Stack gap="xl">
      {frame.stopped === undefined ? null : (
        <Alert tone="warn" title={t('stopped')}>
          <p>{frame.stopped.reason}</p>
        </Alert>
      )}
      <OutageNotice />
      {frame.published && !frame.closed && frame.roles.length === 0 ? <TakePart guide={guide} /> : null}
      {chooses ? (
        <Section title={t('lots')} intro={t('lotsIntro')}>
          <LotList />
        </Section>
      ) : null}
      <Section title={t('facts')} intro={<AsWritten>{guide.subject.summary}</AsWritten>}>
        <GuideFacts preparation={preparation} />
      </Section>
      {chooses ? null : (
        <Section title={t('criteria')} intro={t('criteriaIntro', { maximum: guide.award.maximum })}>
          <CriteriaTable guide={guide} />
        </Section>
      )}
      <Section title={t('documents')} intro={t('documentsIntro')}>
        <DocumentList preparation={preparation} />
      </Section>
      {guide.questions === undefined || !frame.published ? null : (
        <Section title={t('notes')}>
          <NoteList />
        </Section>
      )}
      <PlanningSection />
      <VaultSection />
      {guide.complaints === undefined ? null : (
        <Section title={t('complaints')}>
          <Text>
            <AsWritten>{guide.complaints.desk}</AsWritten>
          </Text>
          <Text soft>
            <AsWritten>{guide.complaints.rules}</AsWritten>
          </Text>
        </Section>
      )}
    </Stack>
  );
}

function VaultSection(): ReactNode {
  const t = useWords(noticeWords);
  const { data } = useView('opening');
  if (data?.recipient === undefined) return null;
  return (
    <Section title={t('vault')} intro={t('vaultIntro')}>
      <Fingerprints vault={data.recipient} prices={data.prices?.recipient} />
    </Section>
  );
}

function PlanningSection(): ReactNode {
  const t = useWords(noticeWords);
  const to = useProcedureLink();
  const { calendar } = useDownloads();
  const planning = useView('planning');
  return (
    <Section
      title={t('dates')}
      aside={
        <DownloadLink to={calendar} icon="calendar">
          {t('calendar')}
        </DownloadLink>
      }
    >
      <Stack gap="s">
        <Loaded query={planning} shape="table">
          {(known) => <PhaseTable planning={known} />}
        </Loaded>
        <p>
          <TextLink to={to('planning')}>{t('allPlanning')}</TextLink>
        </p>
      </Stack>
    </Section>
  );
}

function GuideFacts({ preparation }: { readonly preparation: PreparationView }): ReactNode {
  const t = useWords(noticeWords);
  const { language } = useLanguage();
  const frame = useFrame();
  const { guide, publishedAt } = preparation;
  const { authority, procedure, subject, contract } = guide;
  return (
    <Facts
      facts={[
        {
          label: t('authority'),
          value: [authority.name, authority.address, authority.website].filter((line) => line !== undefined).join(', '),
        },
        { label: t('procedureType'), value: t(`${procedure.type}-${procedure.scope}`) },
        { label: t('nature'), value: t(subject.nature) },
        {
          label: t('cpv'),
          value: <AsWritten>{subject.cpv.map(({ code, name }) => `${code} ${name}`).join(', ')}</AsWritten>,
        },
        ...(subject.place === undefined ? [] : [{ label: t('place'), value: <AsWritten>{subject.place}</AsWritten> }]),
        ...(publishedAt === undefined ? [] : [{ label: t('publishedAt'), value: <InstantText at={publishedAt} /> }]),
        { label: t('deadline'), value: <InstantText at={frame.deadline} form="deadline" /> },
        { label: t('term'), value: termOf(contract) },
      ]}
    />
  );

  function termOf({ months, start, options }: Guide['contract']): string {
    const date = formatDateShort(Temporal.PlainDate.from(start), language);
    return `${t('termValue', { months, date })}${optionsOf(options)}`;
  }

  function optionsOf(options: Guide['contract']['options']): string {
    if (options?.each !== undefined) return t('optionsEach', { list: options.each.join(' + ') });
    if (options?.count === undefined || options.months === undefined) return '';
    return t('options', { count: options.count, months: options.months });
  }
}
