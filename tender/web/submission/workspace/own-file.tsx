import { type ReactNode, useState } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import type { FileRef, SealedRef } from '#tender/core/procedure/basics.ts';
import { problemOf } from '../../data/problem.ts';
import { useProcedureId } from '../../data/route.ts';
import './own-file.css';
import { openOwnFile } from './own-sealed.ts';
import { worded } from './worded.ts';
import { workspaceWords } from './words.ts';
import type { WorkspaceKey } from './workspace-keys.ts';

interface OwnFileProps {
  readonly file: FileRef;
  readonly sealed: SealedRef | undefined;
  readonly workspaceKey: WorkspaceKey;
  readonly children: ReactNode;
}

/** A file of one's own: fetched as ciphertext, opened on the device, and saved there. */
export function OwnFile({ file, sealed, workspaceKey, children }: OwnFileProps): ReactNode {
  const t = useWords(workspaceWords);
  const { language } = useLanguage();
  const procedure = useProcedureId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (sealed === undefined) return children;
  const open = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      saveFile(await openOwnFile(procedure, sealed, file, workspaceKey), file.name);
    } catch (error) {
      setFailure(worded(problemOf(error), language).detail);
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className="nl-link page-own-file"
        aria-disabled={busy || undefined}
        onClick={() => (busy ? undefined : void open())}
      >
        <Icon name="download" />
        <span>{children}</span>
      </button>
      <span role="status">{busy ? ` ${t('fileOpening')}` : ''}</span>
      <span role="alert">{failure === undefined ? '' : ` ${failure}`}</span>
    </>
  );
}
