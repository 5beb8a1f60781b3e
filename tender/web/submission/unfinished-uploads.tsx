import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Text } from '#platform/ui/text.tsx';
import { type UploadsAnswer, uploadsPath } from '#tender/api/uploads.ts';
import { keys } from '../data/keys.ts';
import { getJson } from '../data/request.ts';
import { useProcedureId } from '../data/route.ts';
import { canKeepSealed } from '../sealing/sealed-files.ts';
import { documentPageWords } from './document-words.ts';
import { useSharedIntake } from './intake/use-intake.ts';

/** What a closed page or a lost line left unfinished, with one button to go on. */
export function UnfinishedUploads(): ReactNode {
  const t = useWords(documentPageWords);
  const { incoming, goOn } = useSharedIntake();
  const unfinished = incoming.filter(({ step }) => step === 'unfinished');
  if (unfinished.length === 0) return null;
  const names = unfinished.map(({ file }) => file.name).join(', ');
  return (
    <Alert
      tone="warn"
      title={t('unfinishedTitle', { count: unfinished.length })}
      actions={<Button onClick={goOn}>{t('goOn')}</Button>}
    >
      <p>{t('unfinishedText', { names })}</p>
    </Alert>
  );
}

/** What one should know before the first file: whether a reload loses it, and how much may still be brought. */
export function UploadRoom(): ReactNode {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  const { data } = useUploads();
  return (
    <>
      {canKeepSealed() ? null : <Alert title={t('notKept')} />}
      {data === undefined ? null : (
        <Text soft>
          {t('roomUsed', {
            used: formatBytes(data.used.bytes, language),
            files: data.used.files,
            bytes: formatBytes(data.limits.unplacedBytes, language),
            most: data.limits.unplacedFiles,
          })}
        </Text>
      )}
    </>
  );
}

/** What one's own organisation brought for this procedure. */
export function useUploads() {
  const procedure = useProcedureId();
  return useQuery({
    queryKey: [...keys.procedure(procedure), 'uploads'],
    queryFn: ({ signal }) =>
      getJson<UploadsAnswer>(`${uploadsPath}?procedure=${encodeURIComponent(procedure)}`, signal),
  });
}
