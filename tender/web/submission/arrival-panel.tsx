import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useContext } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { type UploadAnswer, type UploadReceiptsAnswer, uploadsPath } from '#tender/api/uploads.ts';
import { sayAccount } from '#tender/core/arrival/account.ts';
import { readArrival } from '#tender/core/arrival/events.ts';
import { arrivalOf } from '#tender/core/arrival/state.ts';
import { useFrame } from '../data/frame.ts';
import { getJson } from '../data/request.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { arrivalPanelWords } from './arrival-panel-words.ts';
import { useUploads } from './unfinished-uploads.tsx';
import { WorkspaceContext } from './workspace/context.ts';

/** What arrived when, by the receipts that were signed for each chunk; for the tenderer alone. */
export function ArrivalPanel(): ReactNode {
  const t = useWords(arrivalPanelWords);
  const { data } = useUploads();
  const draft = useContext(WorkspaceContext)?.draft;
  const uploads = (data?.uploads ?? []).filter(({ offset }) => offset > 0);
  if (uploads.length === 0) return null;
  const sealed = Object.entries(draft?.sealed ?? {});
  const nameOf = (sha256: string): string | undefined => {
    const plain = sealed.find(([, ref]) => ref.sha256 === sha256)?.[0];
    return draft?.content.files.find(({ file }) => file.sha256 === plain)?.file.name;
  };
  return (
    <Section title={t('title')} intro={t('intro')}>
      <Stack gap="s">
        {uploads.map((upload) => (
          <OneUpload key={upload.id} upload={upload} name={nameOf(upload.sha256)} />
        ))}
      </Stack>
    </Section>
  );
}

function OneUpload({ upload, name }: { readonly upload: UploadAnswer; readonly name: string | undefined }): ReactNode {
  const t = useWords(arrivalPanelWords);
  const { language } = useLanguage();
  const { id, sha256, size } = upload;
  const about = { name: name ?? t('other', { sha256: sha256.slice(0, 12) }), size: formatBytes(size, language) };
  return (
    <Disclosure summary={t('file', about)}>
      <Account upload={upload} />
      <DownloadLink to={`${uploadsPath}/${id}/receipts`}>{t('receipts')}</DownloadLink>
    </Disclosure>
  );
}

function Account({ upload: { id, offset } }: { readonly upload: UploadAnswer }): ReactNode {
  const t = useWords(arrivalPanelWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { data, error } = useQuery({
    queryKey: ['upload-receipts', id, offset],
    queryFn: ({ signal }) => getJson<UploadReceiptsAnswer>(`${uploadsPath}/${id}/receipts`, signal),
  });
  if (error !== null) return <Text>{t('notRead')}</Text>;
  if (data === undefined) return <Text soft>{t('reading')}</Text>;
  const arrival = arrivalOf(data.receipts.flatMap(({ leaf }) => readArrival(leaf) ?? []));
  if (arrival === undefined) return <Text>{t('notRead')}</Text>;
  return sayAccount(arrival, language, timeZone).map((sentence) => <Text key={sentence}>{sentence}</Text>);
}
