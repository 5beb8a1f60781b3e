import type { ReactNode } from 'react';
import type { PersonPageAnswer } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { peopleWords } from './words.ts';

type Device = PersonPageAnswer['devices'][number];

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
  const { language } = useLanguage();
  const zone = useZone();
  const moment = (at: string | undefined): string => (at === undefined ? '' : instantText(at, zone, language, 'short'));
  const test = ({ test: done }: Device): string =>
    done === undefined ? t('testNone') : `${t(`test-${done.step ?? 'sent'}`)}, ${moment(done.at)}`;
  const passed = ({ test: done }: Device): boolean => done?.step === 'coming' || done?.step === 'arrived';
  const can = ({ can: able }: Device): string =>
    able === undefined
      ? ''
      : [
          ...(able.push ? [t('canPush')] : []),
          ...(able.sound ? [t('canSound')] : []),
          ...(able.vibrate ? [t('canVibrate')] : []),
          ...(able.background ? [t('canBackground')] : []),
        ].join(', ');
  return (
    <DataTable<Device>
      caption={t('phones')}
      hideCaption
      csv={false}
      rows={devices}
      rowKey={({ device }) => device}
      empty={{ title: t('phonesNone') }}
      columns={[
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
        { id: 'heard', header: t('lastHeard'), text: ({ lastHeard }) => moment(lastHeard) },
        { id: 'can', header: t('can'), text: can },
      ]}
    />
  );
}
