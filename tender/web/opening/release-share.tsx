import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useCommand } from '../data/command.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { worded } from '../submission/workspace/worded.ts';
import { type OwnCustody, openOwnShare, type Unlocking } from './custody.ts';
import { isLastOne } from './places.ts';
import { Unlock } from './unlock.tsx';
import { openingPageWords } from './words.ts';

interface ReleaseProps {
  readonly view: OpeningView;
  readonly own: OwnCustody;
}

/** First the share is opened on the device; then, once its owner confirms, it is given. The last one opens the vault, and says so. */
export function ReleaseShare({ view, own }: ReleaseProps): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const [share, setShare] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const last = isLastOne(view);
  const unlock = async (unlocking: Unlocking): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      setShare(await openOwnShare(own, unlocking));
    } catch (error) {
      setProblem(worded(problemOf(error), language));
    }
    setBusy(false);
  };
  return (
    <Stack>
      <Text>{t(last ? 'releaseNowLast' : 'releaseNow')}</Text>
      <Unlock
        own={own}
        label={t(last ? 'open' : 'release')}
        icon="unlock"
        busy={busy}
        doing={t('trying')}
        onUnlock={(unlocking) => void unlock(unlocking)}
      >
        <Refused problem={problem} />
      </Unlock>
      {share === undefined ? null : <ReleaseDialog share={share} last={last} onClose={() => setShare(undefined)} />}
    </Stack>
  );
}

interface DialogProps {
  readonly share: string;
  readonly last: boolean;
  readonly onClose: () => void;
}

function ReleaseDialog({ share, last, onClose }: DialogProps): ReactNode {
  const t = useWords(openingPageWords);
  const show = useToast();
  const command = useCommand('release-share');
  const release = async (): Promise<void> => {
    const done = await command.send({ share });
    if (!done.ok) return;
    show({ text: t(last ? 'opened' : 'released') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(last ? 'openTitle' : 'releaseTitle')}
      happens={t(last ? 'openHappens' : 'releaseHappens')}
      seenBy={t(last ? 'openSeenBy' : 'releaseSeenBy')}
      undo={t(last ? 'openNoUndo' : 'noUndo')}
      confirm={t(last ? 'open' : 'release')}
      busy={command.busy}
      onConfirm={() => void release()}
      onClose={onClose}
    >
      <p role="status">{command.busy && last ? t('openingVault') : ''}</p>
      <Refused problem={command.problem} />
    </ConfirmDialog>
  );
}
