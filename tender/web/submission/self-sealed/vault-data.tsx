import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { vaultFile, vaultFileText } from '#tender/core/procedure/submission/vault-file.ts';
import type { VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import { problemOf } from '../../data/problem.ts';
import { Fingerprints } from '../../sealing/fingerprints.tsx';
import { findKey } from '../workspace/open-workspace.ts';
import type { Whose } from '../workspace/whose.ts';
import { worded } from '../workspace/worded.ts';
import { selfSealedWords } from './words.ts';

interface VaultDataProps {
  readonly whose: Whose;
  readonly vault: VaultKeyView;
  readonly guide: Guide;
  /** Work was begun, so that the server may know of a key. */
  readonly begun: boolean;
}

/** What one needs on one's own machine, to be downloaded, with the fingerprint of the key to compare it by. */
export function VaultData({ whose, vault, guide, begun }: VaultDataProps): ReactNode {
  const t = useWords(selfSealedWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['workspace-key', whose.procedure, whose.operator],
    queryFn: () => workspaceKey(whose, begun),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null && data === undefined) {
    return <ErrorState text={worded(problemOf(error), language).detail ?? ''} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <LoadingState shape="text" />;
  const save = (): void => {
    const { procedure, operator: tenderer } = whose;
    const text = vaultFileText(vaultFile({ procedure, tenderer, workspace: data.workspace }, vault, guide));
    saveFile(new Blob([text], { type: 'application/json' }), 'vault.json');
  };
  return (
    <Section title={t('data')} level={3} card>
      <Stack>
        <Text>{t('dataText')}</Text>
        {data.workspace === undefined ? <Text>{t('dataWithout')}</Text> : null}
        <Fingerprints vault={vault.recipient} prices={vault.prices?.recipient} />
        <Actions>
          <Button icon="download" onClick={save}>
            {t('download')}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

/** The key of his work space; left out when this browser would have forgotten it by tomorrow. */
async function workspaceKey(whose: Whose, begun: boolean): Promise<{ readonly workspace: string | undefined }> {
  const found = await findKey(whose, begun);
  const known = found.kind === 'open' ? found.key.recipient : found.recipient;
  const stays = found.kind === 'locked' || found.kept;
  return { workspace: stays ? known : undefined };
}
