import { type ReactNode, useState } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import type { AttachedFile } from '#tender/core/procedure/submission/events.ts';
import { useDownloads } from '../data/links.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { getBytes } from '../data/request.ts';
import { comingTo } from './intake/incoming.ts';
import { useSharedIntake } from './intake/use-intake.ts';
import { roundWords } from './round-words.ts';
import type { TenderPageProps } from './tender-page.ts';

type Earlier = Pick<AttachedFile, 'item' | 'file'>;

/**
 * In a negotiation round: documents of one's tender before it, for items that have none yet. That tender was opened, so the browser can fetch
 * them; it checks and seals them for the vault of the round like files that are chosen on the device.
 */
export function TakeOver({ view }: TenderPageProps): ReactNode {
  const t = useWords(roundWords);
  const { language } = useLanguage();
  const { stands, checklist } = view;
  const titleOf = (id: string): string => checklist.find(({ item }) => item.id === id)?.item.title ?? id;
  const open = useOpenItems(view);
  const left = (stands?.files ?? []).filter(({ item }) => open.has(item));
  const { take, busy, problem } = useTaking(view);
  if (stands === undefined || left.length === 0) return null;
  return (
    <Section title={t('takeOver')} intro={t('takeOverIntro')} card>
      <Stack>
        <DataTable<Earlier>
          caption={t('takeOver')}
          hideCaption
          rows={left}
          rowKey={({ item, file }) => `${item} ${file.sha256}`}
          empty={{ title: t('takeOver') }}
          csv={false}
          columns={[
            { id: 'item', header: t('item'), text: ({ item }) => titleOf(item) },
            { id: 'file', header: t('file'), text: ({ file }) => `${file.name}, ${formatBytes(file.size, language)}` },
            {
              id: 'take',
              header: t('take'),
              text: () => '',
              cell: ({ item, file }) => (
                <Button kind="quiet" busy={busy} onClick={() => void take([{ item, file }])}>
                  {t('takeOne', { name: file.name })}
                </Button>
              ),
            },
          ]}
        />
        <Refused problem={problem} />
        {left.length === 1 ? null : (
          <Actions>
            <Button busy={busy} onClick={() => void take(left)}>
              {t('takeAll', { count: left.length })}
            </Button>
          </Actions>
        )}
      </Stack>
    </Section>
  );
}

/** Items for which nothing was chosen in this round, and nothing is on its way. */
function useOpenItems({ checklist }: TenderPageProps['view']): ReadonlySet<string> {
  const { incoming } = useSharedIntake();
  return new Set(
    checklist.flatMap(({ item, files }) =>
      files.length === 0 && comingTo(incoming, item.id, files).length === 0 ? [item.id] : [],
    ),
  );
}

interface Taking {
  readonly take: (files: readonly Earlier[]) => Promise<void>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

function useTaking({ checklist }: TenderPageProps['view']): Taking {
  const downloads = useDownloads();
  const intake = useSharedIntake();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const take = async (files: readonly Earlier[]): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      for (const { item: id, file } of files) {
        const item = checklist.find((one) => one.item.id === id)?.item;
        if (item === undefined) continue;
        const bytes = await getBytes(downloads.file(file.sha256));
        intake.add(item, [new File([bytes], file.name, { type: file.mediaType })]);
      }
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  return { take, busy, problem };
}
