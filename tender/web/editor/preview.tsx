import { type ReactNode, useMemo } from 'react';
import { formatDateShort } from '#platform/kernel/format.ts';
import { isLanguage } from '#platform/kernel/language.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { isMap, type Plain } from '#tender/core/guide/edit/text/plain.ts';
import { type ToldPart, toldGuide } from '#tender/core/guide/edit/told.ts';
import { PdfButton } from './pdf-button.tsx';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

/** The guide as tenderers read it, on paper and in the language of the guide. */
export function Preview({ editor }: { readonly editor: Editor }): ReactNode {
  const t = useWords(editorWords);
  const { data } = editor;
  if (!isMap(data)) return <p>{t('nothingToRead')}</p>;
  return (
    <Stack>
      <p>{t('previewIntro')}</p>
      <PdfButton editor={editor} />
      <Paper data={data} />
    </Stack>
  );
}

/** The language in which a guide is written; Dutch while it does not say. */
export function languageOf(data: Plain | undefined): 'nl' | 'fr' | 'en' {
  const language = isMap(data) ? data['language'] : undefined;
  return typeof language === 'string' && isLanguage(language) ? language : 'nl';
}

function Paper({ data }: { readonly data: Plain }): ReactNode {
  const language = languageOf(data);
  const told = useMemo(() => toldGuide(data, language), [data, language]);
  return (
    <article className="editor-paper" lang={language}>
      <header>
        <p className="editor-paper__kind">{told.kind}</p>
        <h2>{told.title}</h2>
        <p>{[told.authority, told.reference, dateIn(told.date, language)].filter((text) => text !== '').join(' · ')}</p>
      </header>
      <p>{told.intro}</p>
      {told.parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </article>
  );
}

function dateIn(date: string, language: 'nl' | 'fr' | 'en'): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date)
    ? formatDateShort(Temporal.PlainDate.from(date), language)
    : date;
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const;

function Part({ part }: { readonly part: ToldPart }): ReactNode {
  const Title = headings[Math.min(part.level, headings.length) - 1] ?? 'h6';
  return (
    <>
      <Title>{part.title}</Title>
      {part.facts.length === 0 ? null : (
        <dl>
          {part.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {part.paragraphs.map((text, at) => (
        <p key={at}>{text}</p>
      ))}
      {part.table === undefined ? null : <Table table={part.table} title={part.title} />}
    </>
  );
}

function Table({
  table,
  title,
}: {
  readonly table: NonNullable<ToldPart['table']>;
  readonly title: string;
}): ReactNode {
  return (
    <div className="editor-paper__table" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
