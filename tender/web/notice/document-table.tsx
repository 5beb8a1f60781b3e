import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useDownloads } from '../data/links.ts';
import { useProcedureLink } from '../data/route.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { GuideDownload } from '../guide/guide-download.tsx';
import { noticeWords } from './words.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** Everything that belongs to the procurement documents, and where each is to be had. */
export function DocumentTable({ preparation }: { readonly preparation: PreparationView }): ReactNode {
  const t = useWords(noticeWords);
  const { guide, fileName, source } = preparation;
  const rows: readonly Row[] = [{ id: guideRow, number: t('guide'), title: guide.title }, ...guide.documents];
  return (
    <DataTable<Row>
      caption={t('documents')}
      hideCaption
      csv={false}
      filter={false}
      rows={rows}
      rowKey={({ id }) => id}
      empty={{ title: t('documents') }}
      columns={[
        { id: 'number', header: t('number'), text: ({ number }) => number },
        { id: 'title', header: t('document'), text: ({ title }) => title },
        {
          id: 'get',
          header: t('get'),
          text: () => '',
          cell: ({ id }) => (id === guideRow ? <GuideLinks fileName={fileName} source={source} /> : <Where id={id} preparation={preparation} />),
        },
      ]}
    />
  );
}

/** No document of a guide can have this id, since ids have no capitals. */
const guideRow = 'GUIDE';

function GuideLinks({ fileName, source }: { readonly fileName: string; readonly source: string }): ReactNode {
  const t = useWords(noticeWords);
  const to = useProcedureLink();
  return (
    <span className="notice-links">
      <TextLink to={to('preparation')}>{t('readGuide')}</TextLink>
      <GuideDownload fileName={fileName} source={source}>
        {t('downloadGuide', { name: fileName })}
      </GuideDownload>
    </span>
  );
}

function Where({ id, preparation }: { readonly id: string; readonly preparation: PreparationView }): ReactNode {
  const t = useWords(noticeWords);
  const { form } = useDownloads();
  const { priceSheet } = preparation.guide;
  if (priceSheet?.document === id) return <DownloadLink to={form(id)}>{t('downloadForm')}</DownloadLink>;
  return <span className="ui-soft">{t('fromAuthority')}</span>;
}
