import type { ReactNode } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { documentPageWords } from './document-words.ts';
import { formatNames, layoutParts } from './rule-text.ts';

interface AskedProps {
  readonly item: ChecklistItem;
  readonly guide: Guide;
}

/** What the guide asks of one document: form, format, layout, and what happens when it is missing. */
export function AskedFacts({ item, guide }: AskedProps): ReactNode {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  const layout = layoutParts(item, language);
  const fileRule = useFileRule(item);
  const facts = [
    { label: t('needed'), value: t(`needed-${item.required}`) },
    ...(item.formats.length === 0 ? [] : [{ label: t('file'), value: fileRule }]),
    ...(item.fileName === undefined
      ? []
      : [{ label: t('fileName'), value: item.fileName.replaceAll('{tenderer}', t('fileNameOwn')) }]),
    ...(item.languages === undefined
      ? []
      : [
          {
            label: t('languages'),
            value: item.languages
              .map((one) => t(`language-${one}`))
              .reduce((one, other) => t('languageOr', { one, other })),
          },
        ]),
    ...(layout.length === 0 ? [] : [{ label: t('layout'), value: layout.join(', ') }]),
    ...(item.template === undefined ? [] : [{ label: t('form'), value: <Form item={item} guide={guide} /> }]),
    {
      label: t('whenMissing'),
      value: t(`whenMissing-${item.whenMissing}`, { hours: guide.submission.remedyHours }),
    },
    ...(item.source === undefined ? [] : [{ label: t('source'), value: t('sourceGuide', { place: item.source }) }]),
  ];
  return (
    <Stack gap="s">
      {item.help === undefined ? null : (
        <Text>
          <AsWritten>{item.help}</AsWritten>
        </Text>
      )}
      <Facts facts={facts} />
    </Stack>
  );
}

function useFileRule(item: ChecklistItem): string {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  const size = t('atMost', { what: formatBytes(item.maxMegabytes * 1_000_000, language) });
  const count = item.maxFiles === 1 ? [] : [t('filesAtMost', { count: item.maxFiles })];
  return [formatNames(item), size, ...count].join(', ');
}

/** The form that was issued: the price sheet is made by the platform, others stand among the procurement documents. */
function Form({ item, guide }: AskedProps): ReactNode {
  const t = useWords(documentPageWords);
  const downloads = useDownloads();
  const { priceSheet, documents } = guide;
  const document = documents.find(({ id }) => id === item.template);
  if (priceSheet !== undefined && priceSheet.document === item.template) {
    return (
      <>
        <DownloadLink to={downloads.form(priceSheet.document)}>
          {t('formDownload', { title: priceSheet.title })}
        </DownloadLink>
        <p>{t('formUnchanged')}</p>
      </>
    );
  }
  return document === undefined ? null : t('formElsewhere', { title: document.title, number: document.number });
}
