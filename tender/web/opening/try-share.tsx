import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useToast } from '#platform/ui/toast.tsx';
import { useCommand } from '../data/command.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { worded } from '../submission/workspace/worded.ts';
import { type OwnCustody, proveOwnShares, type Unlocking } from './custody.ts';
import { Unlock } from './unlock.tsx';
import { openingPageWords } from './words.ts';

/** Shows that the share can still be opened, long before it is needed. The share itself stays on the device. */
export function TryShare({ own, again }: { readonly own: OwnCustody; readonly again: boolean }): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const show = useToast();
  const command = useCommand('prove-share');
  const [trying, setTrying] = useState(!again);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = async (unlocking: Unlocking): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const proved = await command.send(await proveOwnShares(own, unlocking));
      if (proved.ok) {
        show({ text: t('tried') });
        setTrying(false);
      } else setProblem(proved.error);
    } catch (error) {
      setProblem(worded(problemOf(error), language));
    }
    setBusy(false);
  };
  if (!trying) {
    return (
      <div>
        <Button onClick={() => setTrying(true)}>{t('tryAgain')}</Button>
      </div>
    );
  }
  return (
    <Unlock
      own={own}
      label={t('try')}
      icon="check"
      busy={busy}
      doing={t('trying')}
      onUnlock={(unlocking) => void attempt(unlocking)}
    >
      <Refused problem={problem} />
    </Unlock>
  );
}
