import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OwnDataAnswer } from '#callout/api/own-data.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { getJson } from '#platform/ui/request.ts';
import { Facts, Heading } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { useInWords } from './in-words.ts';
import { ownDataWords } from './words.ts';

const path = '/v1/me/data';

/** All that is kept of who reads it, to read and to take along (GDPR art. 15 and 20). */
export function OwnDataPage(): ReactNode {
  const t = useWords(ownDataWords);
  const data = useQuery({ queryKey: keys.ownData, queryFn: ({ signal }) => getJson<OwnDataAnswer>(path, signal) });
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Loaded query={data} shape="text">
        {(known) => (
          <>
            <p>
              <a className="nl-link" href={path} download="paraat-own-data.json">
                {t('download')}
              </a>
            </p>
            <Account known={known} />
            <Heading level={2}>{t('presence')}</Heading>
            <Signs presence={known.presence} names={known.names} />
            <Heading level={2}>{t('calls')}</Heading>
            <OwnCalls calls={known.calls} names={known.names} />
            <Heading level={2}>{t('mails')}</Heading>
            <Mails mails={known.mails} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Account({
  known: { account, offices, responder, devices, shifts, sessions, names },
}: {
  readonly known: OwnDataAnswer;
}): ReactNode {
  const t = useWords(ownDataWords);
  const name = useInWords(names);
  const when = useWhen();
  const listed = (texts: readonly string[]) => (texts.length === 0 ? '–' : texts.join(', '));
  const skills = responder?.skills.map(({ skill, expires }) =>
    expires === undefined ? name.skill(skill) : t('until', { skill: name.skill(skill), day: name.day(expires) }),
  );
  return (
    <Facts
      facts={[
        { label: t('name'), value: account.name },
        { label: t('email'), value: account.email },
        { label: t('telephone'), value: account.telephone ?? '–' },
        { label: t('language'), value: name.code(account.language) },
        {
          label: t('offices'),
          value: listed(
            offices.map(({ role, scope }) =>
              scope === undefined
                ? name.code(role)
                : t('officeOf', { role: name.code(role), scope: name.scope(scope) }),
            ),
          ),
        },
        { label: t('home'), value: responder === undefined ? '–' : name.location(responder.home) },
        { label: t('groups'), value: listed(responder?.groups.map(name.group) ?? []) },
        { label: t('skills'), value: listed(skills ?? []) },
        { label: t('devices'), value: listed(devices.map((device) => device.name || name.code(device.kind))) },
        {
          label: t('shifts'),
          value: listed(
            shifts.map(({ location, from, to }) => `${name.location(location)}: ${when(from)} – ${when(to)}`),
          ),
        },
        { label: t('sessions'), value: listed(sessions.map(({ since }) => when(since))) },
      ]}
    />
  );
}

function useWhen(): (at: string) => string {
  const { language } = useLanguage();
  const zone = useZone();
  return (at) => instantText(at, zone, language, 'short');
}

function Signs({ presence, names }: Pick<OwnDataAnswer, 'presence' | 'names'>): ReactNode {
  const t = useWords(ownDataWords);
  const name = useInWords(names);
  const when = useWhen();
  return (
    <DataTable
      caption={t('presence')}
      hideCaption
      csv={false}
      rows={presence}
      rowKey={({ source, location }) => `${source} ${location}`}
      empty={{ title: t('noPresence') }}
      columns={[
        { id: 'when', header: t('when'), text: ({ at }) => when(at) },
        { id: 'home', header: t('home'), text: ({ location }) => name.location(location) },
        { id: 'source', header: t('source'), text: ({ source }) => name.code(source) },
        { id: 'says', header: t('says'), text: ({ says }) => t(says) },
      ]}
    />
  );
}

function OwnCalls({ calls, names }: Pick<OwnDataAnswer, 'calls' | 'names'>): ReactNode {
  const t = useWords(ownDataWords);
  const name = useInWords(names);
  const when = useWhen();
  return (
    <DataTable
      caption={t('calls')}
      hideCaption
      csv={false}
      rows={calls}
      rowKey={({ call }) => call}
      empty={{ title: t('noCalls') }}
      columns={[
        { id: 'when', header: t('when'), text: ({ raisedAt }) => when(raisedAt) },
        {
          id: 'nature',
          header: t('nature'),
          text: ({ nature, mode }) => (mode === 'real' ? nature : `${nature} (${name.code(mode)})`),
        },
        { id: 'home', header: t('home'), text: ({ location }) => name.location(location) },
        {
          id: 'steps',
          header: t('steps'),
          text: ({ steps, deeds }) => {
            const codes = [...deeds.map(({ type }) => type), ...steps.map(({ step }) => step)];
            return [...new Set(codes.map(name.code))].join(', ');
          },
        },
        {
          id: 'texts',
          header: t('texts'),
          text: ({ deeds }) =>
            deeds
              .flatMap(({ texts }) => Object.values(texts))
              .filter(Boolean)
              .join(' · ') || '–',
        },
      ]}
    />
  );
}

function Mails({ mails }: Pick<OwnDataAnswer, 'mails'>): ReactNode {
  const t = useWords(ownDataWords);
  const when = useWhen();
  return (
    <DataTable
      caption={t('mails')}
      hideCaption
      csv={false}
      rows={mails}
      rowKey={({ at, subject }) => `${at} ${subject}`}
      empty={{ title: t('noMails') }}
      columns={[
        { id: 'when', header: t('when'), text: ({ at }) => when(at) },
        { id: 'subject', header: t('subject'), text: ({ subject }) => subject },
      ]}
    />
  );
}
