import type { ReactNode } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { ChecklistItem, EspdStatement } from '#tender/core/guide/schema/submission.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { espdWords } from './espd-words.ts';
import { peopleWords } from './people-words.ts';
import { readOnlyWords } from './read-only-words.ts';
import { partyName } from './tasks.ts';

interface TenderContentProps {
  readonly content: TenderContent;
  readonly items: readonly Pick<ChecklistItem, 'id' | 'title'>[];
  readonly espd: readonly EspdStatement[];
  readonly tenderer: string;
  /** How a file is opened; from the server when left out. */
  readonly fileLink?: (file: FileRef, label: string) => ReactNode;
}

/** All that a tender holds, to be read: files of the items given, who signs, with whom, and the ESPDs. */
export function TenderContentView(props: TenderContentProps): ReactNode {
  const t = useWords(readOnlyWords);
  return (
    <Stack gap="l">
      {props.items.length === 0 ? null : (
        <Section title={t('documents')} level={3}>
          <FilesTable {...props} />
        </Section>
      )}
      <Section title={t('signatories')} level={3}>
        <PeopleFacts {...props} />
      </Section>
      <Espds {...props} />
    </Stack>
  );
}

function FilesTable({ content, items, tenderer, fileLink }: TenderContentProps): ReactNode {
  const t = useWords(readOnlyWords);
  const { language } = useLanguage();
  const downloads = useDownloads();
  const fromServer = (file: FileRef, label: string): ReactNode => (
    <DownloadLink to={downloads.file(file.sha256)} name={file.name}>
      {label}
    </DownloadLink>
  );
  const link = fileLink ?? fromServer;
  const titleOf = (id: string): string => items.find((item) => item.id === id)?.title ?? id;
  const placeOf = (id: string): number => items.findIndex((item) => item.id === id);
  const files = content.files.toSorted((one, other) => placeOf(one.item) - placeOf(other.item));
  return (
    <DataTable
      caption={t('documents')}
      hideCaption
      filter={false}
      rows={files}
      rowKey={({ item, file }) => `${item} ${file.sha256}`}
      empty={{ title: t('noDocuments') }}
      columns={[
        { id: 'item', header: t('document'), text: ({ item }) => titleOf(item) },
        {
          id: 'file',
          header: t('file'),
          text: ({ file }) => file.name,
          cell: ({ file }) => link(file, `${file.name} (${formatBytes(file.size, language)})`),
        },
        {
          id: 'findings',
          header: t('findings'),
          text: ({ findings }) =>
            findings.map((finding) => sayFinding(finding, language, tenderer)).join(' ') || t('none'),
        },
      ]}
    />
  );
}

function PeopleFacts({ content }: TenderContentProps): ReactNode {
  const t = useWords(readOnlyWords);
  const people = useWords(peopleWords);
  const { signatories, contact, registration, group, parties } = content;
  const { name = '', phone = '', email = '', address = '' } = contact?.personal ?? {};
  return (
    <Facts
      facts={[
        ...signatories.map(({ authority, personal }, index) => ({
          label: people('signatory', { number: index + 1 }),
          value: [personal['name'], personal['function'], people(`authority-${authority}`)].filter(Boolean).join(', '),
        })),
        { label: t('contact'), value: [name, phone, email, address].filter(Boolean).join(', ') || t('none') },
        { label: t('registration'), value: registration ?? t('none') },
        ...(group === undefined ? [] : [{ label: t('group'), value: group }]),
        ...parties.map((party, index) => ({
          label: people('party', { number: index + 1 }),
          value: [party.name, party.registration, people(`role-${party.role}`), party.forWhat, party.group]
            .filter(Boolean)
            .join(', '),
        })),
      ]}
    />
  );
}

function Espds({ content, espd, tenderer }: TenderContentProps): ReactNode {
  const t = useWords(readOnlyWords);
  const answer = useWords(espdWords);
  return (
    <Stack gap="s">
      {Object.entries(content.espd).map(([party, answers]) => (
        <Disclosure key={party} summary={t('espd', { party: partyName(party, content, tenderer) })}>
          <DataTable
            caption={t('espd', { party: partyName(party, content, tenderer) })}
            hideCaption
            filter={false}
            rows={espd}
            rowKey={({ id }) => id}
            empty={{ title: t('none') }}
            columns={[
              { id: 'statement', header: t('statement'), text: ({ text }) => text },
              {
                id: 'answer',
                header: t('answer'),
                text: ({ id }) => {
                  const given = answers.find(({ statement }) => statement === id);
                  return given === undefined ? answer('unanswered') : answer(given.answer);
                },
              },
              {
                id: 'explanation',
                header: t('explanation'),
                text: ({ id }) => answers.find(({ statement }) => statement === id)?.explanation ?? '',
              },
            ]}
          />
        </Disclosure>
      ))}
    </Stack>
  );
}
