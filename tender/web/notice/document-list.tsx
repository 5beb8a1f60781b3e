import type { ReactNode } from 'react';
import { languages } from '#platform/kernel/language.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { useProcedureLink } from '../data/route.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { GuideDownload } from '../guide/guide-download.tsx';
import { noticeWords } from './words.ts';

/** Everything that belongs to the procurement documents, and where each is to be had. */
export function DocumentList({ preparation }: { readonly preparation: PreparationView }): ReactNode {
  const t = useWords(noticeWords);
  const to = useProcedureLink();
  const { guidePdf } = useDownloads();
  const { guide, fileName, source } = preparation;
  return (
    <ul className="notice-documents">
      <li>
        <span className="notice-documents__number">{t('guide')}</span>
        <span>
          <AsWritten>{guide.title}</AsWritten>
        </span>
        <span className="notice-links">
          <TextLink to={to('preparation')}>{t('readGuide')}</TextLink>
          {languages.map((language) => (
            <DownloadLink key={language} to={guidePdf(language)} name={`${guide.reference}-${language}.pdf`}>
              {t('guidePdf', { language: t(language) })}
            </DownloadLink>
          ))}
          <GuideDownload fileName={fileName} source={source}>
            {t('downloadGuide', { name: fileName })}
          </GuideDownload>
        </span>
      </li>
      {guide.documents.map(({ id, number, title }) => (
        <li key={id}>
          <span className="notice-documents__number">{number}</span>
          <span>
            <AsWritten>{title}</AsWritten>
          </span>
          <Where id={id} isForm={guide.priceSheet?.document === id} />
        </li>
      ))}
    </ul>
  );
}

function Where({ id, isForm }: { readonly id: string; readonly isForm: boolean }): ReactNode {
  const t = useWords(noticeWords);
  const { form } = useDownloads();
  const { lots, lot } = useFrame();
  if (isForm && lots.length > 1 && lot === undefined) return <span className="ui-soft">{t('formInLot')}</span>;
  if (isForm) return <DownloadLink to={form(id)}>{t('downloadForm')}</DownloadLink>;
  return <span className="ui-soft">{t('fromAuthority')}</span>;
}
