import type { ReactNode } from 'react';
import { languages } from '#platform/kernel/language.ts';
import { useWords } from '#platform/ui/language.tsx';
import { DownloadLink } from '../frame/download-link.tsx';
import { apiOf, useSystem } from './data.ts';
import { systemWords } from './words.ts';

interface DocumentLinksProps {
  /** `notice-1`, `decision-case-5-1`, `register-2027-12-31`. */
  readonly id: string;
}

/** The guide as a document, with labels in each language of the platform. */
export function GuideLinks(): ReactNode {
  const t = useWords(systemWords);
  const { system } = useSystem();
  return (
    <span className="qualification-documents">
      {languages.map((language) => (
        <DownloadLink
          key={language}
          to={`${apiOf(system)}/guide.pdf?language=${language}`}
          name={`${system}-${language}.pdf`}
        >
          {t('pdfIn', { language: t(language) })}
        </DownloadLink>
      ))}
    </span>
  );
}

/** A document of the platform as PDF, in each language of the system. */
export function DocumentLinks({ id }: DocumentLinksProps): ReactNode {
  const t = useWords(systemWords);
  const { system, languages: spoken } = useSystem();
  return (
    <p className="qualification-documents">
      {spoken.map((language) => (
        <DownloadLink
          key={language}
          to={`${apiOf(system)}/documents/${encodeURIComponent(id)}.pdf?language=${language}`}
          name={`${id}-${language}.pdf`}
        >
          {t('pdfIn', { language: t(language) })}
        </DownloadLink>
      ))}
    </p>
  );
}
