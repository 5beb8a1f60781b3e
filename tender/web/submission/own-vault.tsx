import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import { useFrame } from '../data/frame.ts';
import { problemOf } from '../data/problem.ts';
import { readOnlyWords } from './read-only-words.ts';
import { TenderContentView } from './tender-content-view.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { useWorkspace } from './workspace/context.ts';
import { OwnFile } from './workspace/own-file.tsx';
import { openOwnVault } from './workspace/own-sealed.ts';
import { worded } from './workspace/worded.ts';

/** What lies in the vault, opened with the tenderer's own key on his own device; nobody else can. */
export function OwnVault({ view, own, manifest }: TenderPageProps & { readonly manifest: SealedRef }): ReactNode {
  const t = useWords(readOnlyWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const { whose } = useWorkspace();
  const { data, error } = useQuery({
    queryKey: ['vault', whose.procedure, whose.operator, manifest.sha256],
    queryFn: () => openOwnVault(whose, manifest, own.prices?.manifest),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) {
    return (
      <Alert tone="bad" title={t('vaultClosedHere')}>
        {worded(problemOf(error), language).detail}
      </Alert>
    );
  }
  if (data === undefined) return <LoadingState shape="table" />;
  return (
    <Stack>
      <Text soft>{t('vaultHere')}</Text>
      <TenderContentView
        content={data.manifest.content}
        items={view.checklist.map(({ item }) => item)}
        espd={view.espd}
        tenderer={operator?.name ?? ''}
        fileLink={(file, label) => (
          <OwnFile file={file} sealed={data.manifest.sealed[file.sha256]} workspaceKey={data.key}>
            {label}
          </OwnFile>
        )}
      />
    </Stack>
  );
}
