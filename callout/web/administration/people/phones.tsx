import type { ReactNode } from 'react';
import type { PersonPageAnswer } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { useZone } from '#platform/ui/zone.tsx';
import { peopleWords } from './words.ts';

type Device = PersonPageAnswer['devices'][number];

/** Whether an app that is closed is woken on it, as far as that is known. */
function isWoken({ push, can }: Device): boolean {
  return can?.background === true || (push.state === 'on' && push.provedAt !== undefined);
}

/** His phones, and how far the last test alarm came on each. */
export function Phones({ devices }: { readonly devices: readonly Device[] }): ReactNode {
  const t = useWords(peopleWords);
  return (
    <Section title={t('phones')}>
      {devices.length === 0 ? (
        <Alert tone="warn" title={t('phonesNone')}>
          <p>{t('phonesNoneText')}</p>
        </Alert>
      ) : (
        <PhoneTable devices={devices} />
      )}
    </Section>
  );
}

function PhoneTable({ devices }: { readonly devices: readonly Device[] }): ReactNode {
  const t = useWords(peopleWords);
  const columns = usePhoneColumns();
  return (
    <DataTable<Device>
      caption={t('phones')}
      hideCaption
      csv={false}
      rows={devices}
      rowKey={({ device }) => device}
      empty={{ title: t('phonesNone') }}
      columns={columns}
    />
  );
}

function usePhoneColumns(): readonly Column<Device>[] {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  const zone = useZone();
  const moment = (at: string | undefined): string => (at === undefined ? '' : instantText(at, zone, language, 'short'));
  const test = ({ test: done }: Device): string =>
    done === undefined ? t('testNone') : `${t(`test-${done.step ?? 'sent'}`)}, ${moment(done.at)}`;
  const passed = ({ test: done }: Device): boolean => done?.step === 'coming' || done?.step === 'arrived';
  const wakes = ({ push, can: able }: Device): string => {
    if (able?.background === true) return t('wakes-line');
    if (push.goneAt !== undefined) return t('wakes-gone', { time: moment(push.goneAt) });
    if (push.state !== 'on') return t(`wakes-${push.state}`);
    return push.provedAt === undefined ? t('wakes-unproved') : t('wakes-on', { time: moment(push.provedAt) });
  };
  const can = ({ can: able }: Device): string =>
    able === undefined
      ? ''
      : [
          ...(able.push ? [t('canPush')] : []),
          ...(able.sound ? [t('canSound')] : []),
          ...(able.vibrate ? [t('canVibrate')] : []),
          ...(able.background ? [t('canBackground')] : []),
        ].join(', ');
  return [
    { id: 'name', header: t('device'), text: ({ name }) => (name === '' ? t('deviceUnnamed') : name) },
    {
      id: 'state',
      header: t('state'),
      text: ({ connected }) => t(connected ? 'connected' : 'notConnected'),
      cell: ({ connected }) => (
        <StatusTag tone={connected ? 'good' : 'warn'}>{t(connected ? 'connected' : 'notConnected')}</StatusTag>
      ),
    },
    {
      id: 'test',
      header: t('test'),
      text: test,
      cell: (device) => <StatusTag tone={passed(device) ? 'good' : 'warn'}>{test(device)}</StatusTag>,
    },
    {
      id: 'wakes',
      header: t('wakes'),
      text: wakes,
      cell: (device) => <StatusTag tone={isWoken(device) ? 'good' : 'warn'}>{wakes(device)}</StatusTag>,
    },
    { id: 'heard', header: t('lastHeard'), text: ({ lastHeard }) => moment(lastHeard) },
    { id: 'can', header: t('can'), text: can },
  ];
}
