import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Refused } from '../../data/refused.tsx';
import { useDeed } from '../data.ts';
import { peopleWords } from './words.ts';

interface ResendInvitationsProps {
  readonly users: readonly string[];
  readonly press: string;
}

/** One press: they were invited before, and a mail that did not arrive or whose link is over is missed by nobody. */
export function ResendInvitations({ users, press }: ResendInvitationsProps): ReactNode {
  const t = useWords(peopleWords);
  const deed = useDeed();
  const send = () =>
    deed.run(
      { method: 'post', path: '/invitations', body: { users } },
      { said: t('invited', { count: users.length }) },
    );
  return (
    <>
      <Button busy={deed.busy} onClick={() => void send()}>
        {press}
      </Button>
      <Refused problem={deed.problem} />
    </>
  );
}
