import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useId } from 'react';
import { useSearchParams } from 'react-router';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { getJson } from '#platform/ui/request.ts';
import { Heading, Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { AvailabilityTable } from './availability-table.tsx';
import { CallsTable } from './calls-table.tsx';
import { decimalOf, percentText } from './figures.ts';
import { PresencePicture } from './presence-picture.tsx';
import './reports.css';
import { ResponsePicture } from './response-picture.tsx';
import { TrendPicture } from './trend-picture.tsx';
import { reportPageWords } from './words.ts';

const asked = ['from', 'to', 'location'] as const;

/** What came of it all, in pictures with their numbers beside them; only of locations that this viewer may see (BHV-14). */
export function ReportsPage(): ReactNode {
  const t = useWords(reportPageWords);
  const [params] = useSearchParams();
  const query = new URLSearchParams(asked.flatMap((name) => [[name, params.get(name) ?? '']])).toString();
  const report = useQuery({
    queryKey: keys.report(query),
    queryFn: ({ signal }) => getJson<ReportAnswer>(`/v1/reports?${query}`, signal),
  });
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      {report.data === undefined && report.error !== null ? <Filter key="again" report={undefined} /> : null}
      <Loaded query={report} shape="cards">
        {(known) => <Known key={query} report={known} />}
      </Loaded>
    </Stack>
  );
}

function Known({ report }: { readonly report: ReportAnswer }): ReactNode {
  const t = useWords(reportPageWords);
  const { presence, calls, months, list } = report;
  const nothing = presence.present === undefined;
  return (
    <>
      <Filter report={report} />
      <Figures report={report} />
      <Part title={t('presence')} text={t('presenceText')}>
        {nothing ? (
          <EmptyState title={t('noPresence')} text={t('noPresenceText')} />
        ) : (
          <PresencePicture week={presence.week} />
        )}
      </Part>
      {presence.skills.some(({ short }) => short > 0) ? (
        <Part title={t('skillsShort')}>
          <Skills report={report} />
        </Part>
      ) : null}
      <Part title={t('response')} text={t('responseText')}>
        <ResponsePicture calls={calls} />
      </Part>
      <Part title={t('trends')} text={t('trendsText')}>
        <TrendPicture months={months} />
      </Part>
      <Part title={t('availability')} text={t('availabilityIntro')}>
        <AvailabilityTable availability={report.availability} />
      </Part>
      <Part title={t('calls')}>
        <CallsTable list={list} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

function Part({ title, text, children }: PartProps): ReactNode {
  const id = useId();
  return (
    <section className="report__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {text === undefined ? null : <Text soft>{text}</Text>}
      {children}
    </section>
  );
}

function Filter({ report }: { readonly report: ReportAnswer | undefined }): ReactNode {
  const t = useWords(reportPageWords);
  const [params, setParams] = useSearchParams();
  const id = useId();
  const show = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = new URLSearchParams();
    for (const name of asked) {
      const value = form.get(name);
      if (typeof value === 'string' && value !== '') wanted.set(name, value);
    }
    setParams(wanted);
  };
  return (
    <form className="report__filter" onSubmit={show} aria-label={t('filter')}>
      <TextField
        label={t('from')}
        name="from"
        type="date"
        defaultValue={report?.period.from ?? params.get('from') ?? ''}
      />
      <TextField label={t('to')} name="to" type="date" defaultValue={report?.period.to ?? params.get('to') ?? ''} />
      <div className="report__choice">
        <label htmlFor={id}>{t('location')}</label>
        <select
          id={id}
          name="location"
          className="utrecht-select utrecht-select--html-select"
          defaultValue={params.get('location') ?? ''}
        >
          <option value="">{t('allLocations')}</option>
          {report?.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{t('show')}</Button>
      {report === undefined ? null : <Files report={report} />}
    </form>
  );
}

function Files({ report }: { readonly report: ReportAnswer }): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const [params] = useSearchParams();
  const { from, to } = report.period;
  const query = new URLSearchParams({ from, to, location: params.get('location') ?? '', lang: language }).toString();
  const files = [
    ['period.pdf', t('asPdf')],
    ['presence.csv', t('presenceCsv')],
    ['calls.csv', t('callsCsv')],
    ['availability.csv', t('availabilityCsv')],
  ] as const;
  return (
    <p className="report__files">
      {files.map(([name, said]) => (
        <a key={name} className="nl-link" href={`/v1/reports/${name}?${query}`} download>
          {said}
        </a>
      ))}
    </p>
  );
}

function Figures({ report: { presence, calls } }: { readonly report: ReportAnswer }): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const figures = [
    { label: t('presentMean'), value: decimalOf(presence.present, language) },
    { label: t('short'), value: percentText(presence.short, language), under: t('ofTime') },
    { label: t('realCalls'), value: String(calls.real.calls) },
    { label: t('drills'), value: String(calls.drill.calls) },
    { label: t('measured'), value: percentText(presence.measured, language), under: t('ofTime') },
  ];
  return (
    <dl className="report__figures">
      {figures.map(({ label, value, under }) => (
        <div key={label} className="report__figure">
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong> {under}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Skills({ report: { presence, skills } }: { readonly report: ReportAnswer }): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name ?? id;
  return (
    <DataTable
      caption={t('skillsShort')}
      hideCaption
      rows={presence.skills.filter(({ short }) => short > 0)}
      rowKey={({ skill }) => skill}
      empty={{ title: t('noPresence') }}
      columns={[
        { id: 'skill', header: t('skill'), text: ({ skill }) => nameOf(skill) },
        { id: 'short', header: t('short'), numeric: true, text: ({ short }) => percentText(short, language) },
        { id: 'missing', header: t('missing'), numeric: true, text: ({ missing }) => decimalOf(missing, language) },
      ]}
    />
  );
}
