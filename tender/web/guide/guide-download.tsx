import { type ReactNode, useEffect, useState } from 'react';
import { DownloadLink } from '../frame/download-link.tsx';

interface GuideDownloadProps {
  readonly fileName: string;
  readonly source: string;
  readonly children: ReactNode;
}

/** The guide as it was handed in, letter for letter. */
export function GuideDownload({ fileName, source, children }: GuideDownloadProps): ReactNode {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([source], { type: 'text/plain;charset=utf-8' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [source]);
  return (
    <DownloadLink to={url} name={fileName}>
      {children}
    </DownloadLink>
  );
}
