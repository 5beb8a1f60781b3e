import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import type { QualificationFileView, SystemView } from '#tender/core/qualification/view.ts';
import { systemWords } from './words.ts';

type Document = SystemView['documents'][number];
type Criterion = QualificationFileView['criteria'][number];

/** The documents of the domain; with requirements and criteria for who was sent the file (ORES-03). */
export function QualificationFile({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const { documents, file, own, languages } = view;
  const chosen = own?.cases[0]?.language ?? language;
  const titleOf = ({ titles, id }: Document): string => {
    const known: Readonly<Record<string, string | undefined>> = titles;
    return known[chosen] ?? languages.map((each) => titles[each]).find((title) => title !== undefined) ?? id;
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
            { id: 'title', header: t('document'), text: titleOf },
            { id: 'kind', header: t('kind'), text: ({ kind }) => t(`kind-${kind}`) },
          ]}
        />
        {file === undefined ? null : <Requirements file={file} />}
      </Stack>
    </Section>
  );
}

function Requirements({ file }: { readonly file: QualificationFileView }): ReactNode {
  const t = useWords(systemWords);
  return (
    <>
      <Section title={t('requirements')} level={3}>
        <List items={file.items.map(({ title }) => title)} />
        {file.teams.permits.length === 0 ? null : (
          <Facts
            facts={[
              {
                label: t('permits'),
                value: file.teams.permits.map(({ title, issuer }) => `${title} (${issuer})`).join('; '),
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
            { id: 'title', header: t('criterion'), text: ({ title }) => title },
            { id: 'says', header: t('says'), text: ({ says }) => says },
            { id: 'decides', header: t('decides'), text: ({ decides }) => decides.map((kind) => t(kind)).join(', ') },
            { id: 'source', header: t('place'), text: ({ source }) => source ?? '' },
          ]}
        />
      </Section>
    </>
  );
}
