import type { ReactNode } from 'react';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { apiOf, useSystem } from './data.ts';

/** A file of the case, for who may read it. */
export function CaseFile({ file }: { readonly file: FileRef }): ReactNode {
  const { system } = useSystem();
  return (
    <DownloadLink to={`${apiOf(system)}/files/${file.sha256}`} name={file.name} icon="document">
      {file.name}
    </DownloadLink>
  );
}
