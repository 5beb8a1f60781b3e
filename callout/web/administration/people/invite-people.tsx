import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Refused } from '../../data/refused.tsx';
import { useDeed } from '../data.ts';
import { peopleWords } from './words.ts';

/** Mails a link to make an account, after saying to how many. */
export function InvitePeople({
  users,
  press,
}: {
  readonly users: readonly string[];
  readonly press: string;
}): ReactNode {
  const t = useWords(peopleWords);
  const deed = useDeed();
  const [asks, setAsks] = useState(false);
  const count = users.length;
  const go = async (): Promise<void> => {
    const done = await deed.run(
      { method: 'post', path: '/invitations', body: { users } },
      { said: t('invited', { count }) },
    );
    if (done) setAsks(false);
  };
  return (
    <>
      <Button onClick={() => setAsks(true)}>{press}</Button>
      <ConfirmDialog
        open={asks}
        title={t('inviteTitle')}
        happens={t('inviteHappens', { count })}
        seenBy={t('inviteSeenBy')}
        undo={t('inviteUndo')}
        confirm={press}
        busy={deed.busy}
        onConfirm={() => void go()}
        onClose={() => setAsks(false)}
      >
        <Refused problem={deed.problem} />
      </ConfirmDialog>
    </>
  );
}
