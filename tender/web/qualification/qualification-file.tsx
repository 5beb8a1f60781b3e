import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import type { QualificationFileView, SystemView } from '#tender/core/qualification/view.ts';
import { CaseFile } from './case-file.tsx';
import { systemWords } from './words.ts';

type Document = SystemView['documents'][number];
type Criterion = QualificationFileView['criteria'][number];

/** The documents of the domain; with requirements and criteria for who was sent the file (ORES-03). */
export function QualificationFile({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const { documents, file, own, languages } = view;
  const chosen = own?.cases[0]?.language ?? language;
  const known = [chosen, ...languages].flatMap((each) => languages.find((one) => one === each) ?? []);
  const titleOf = ({ titles, id }: Document): Titled => {
    const lang = known.find((each) => titles[each] !== undefined);
    return { text: (lang === undefined ? undefined : titles[lang]) ?? id, lang };
  };
  return (
    <Section
      title={t('documents')}
      intro={t(own !== undefined && file !== undefined ? 'documentsYours' : 'documentsIntro')}
    >
      <Stack gap="l">
        <DataTable<Document>
          caption={t('documents')}
          hideCaption
          rows={documents}
          rowKey={({ id }) => id}
          empty={{ title: t('documents') }}
          csv={false}
          columns={[
            {
              id: 'title',
              header: t('document'),
              text: (one) => titleOf(one).text,
              cell: (one) => <span lang={titleOf(one).lang}>{titleOf(one).text}</span>,
            },
            { id: 'kind', header: t('kind'), text: ({ kind }) => t(`kind-${kind}`) },
            ...(file === undefined ? [] : [{ id: 'file', header: t('fileOf'), ...filesIn(file, t) }]),
          ]}
        />
        {file === undefined ? null : <Requirements file={file} />}
      </Stack>
    </Section>
  );
}

interface Titled {
  readonly text: string;
  readonly lang: 'nl' | 'fr' | 'en' | undefined;
}

/** Each file with its language, to be opened. */
function filesIn({ provided }: QualificationFileView, t: (key: 'fileAbsent' | 'nl' | 'fr' | 'en') => string) {
  const filesOf = ({ id }: Document) => provided.filter(({ document }) => document === id);
  return {
    text: (one: Document): string => {
      const names = filesOf(one).map(({ file }) => file.name);
      return names.length === 0 ? t('fileAbsent') : names.join('; ');
    },
    cell: (one: Document): ReactNode =>
      filesOf(one).length === 0 ? (
        <span className="ui-soft">{t('fileAbsent')}</span>
      ) : (
        <span className="qualification-documents">
          {filesOf(one).map(({ file, language }) => (
            <span key={language}>
              <CaseFile file={file} /> <span className="ui-soft">{t(language)}</span>
            </span>
          ))}
        </span>
      ),
  };
}

function Requirements({ file }: { readonly file: QualificationFileView }): ReactNode {
  const t = useWords(systemWords);
  return (
    <>
      <Section title={t('requirements')} level={3}>
        <List items={file.items.map(({ id, title }) => <AsWritten key={id}>{title}</AsWritten>)} />
        {file.teams.permits.length === 0 ? null : (
          <Facts
            facts={[
              {
                label: t('permits'),
                value: (
                  <AsWritten>
                    {file.teams.permits.map(({ title, issuer }) => `${title} (${issuer})`).join('; ')}
                  </AsWritten>
                ),
              },
            ]}
          />
        )}
      </Section>
      <Section title={t('criteria')} level={3}>
        <DataTable<Criterion>
          caption={t('criteria')}
          hideCaption
          rows={file.criteria}
          rowKey={({ id }) => id}
          empty={{ title: t('criteria') }}
          columns={[
            {
              id: 'title',
              header: t('criterion'),
              text: ({ title }) => title,
              cell: ({ title }) => <AsWritten>{title}</AsWritten>,
            },
            {
              id: 'says',
              header: t('says'),
              text: ({ says }) => says,
              cell: ({ says }) => <AsWritten>{says}</AsWritten>,
            },
            { id: 'decides', header: t('decides'), text: ({ decides }) => decides.map((kind) => t(kind)).join(', ') },
            { id: 'source', header: t('place'), text: ({ source }) => source ?? '' },
          ]}
        />
      </Section>
    </>
  );
}
