import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useReadOnly } from '../data/route.ts';
import { interestWords } from './words.ts';

/** Follows with one press, and stops following with the next. */
export function FollowButton({ following }: { readonly following: boolean }): ReactNode {
  const t = useWords(interestWords);
  const show = useToast();
  const readOnly = useReadOnly();
  const follow = useCommand('follow-procedure');
  const unfollow = useCommand('unfollow-procedure');
  const act = async (): Promise<void> => {
    const done = await (following ? unfollow : follow).send({});
    if (done.ok) show({ text: t(following ? 'unfollowed' : 'followed') });
  };
  if (readOnly) return null;
  return (
    <Stack gap="s">
      <Refused problem={follow.problem ?? unfollow.problem} />
      <div>
        <Button
          kind={following ? 'secondary' : 'primary'}
          icon="bell"
          busy={follow.busy || unfollow.busy}
          onClick={() => void act()}
        >
          {t(following ? 'unfollow' : 'follow')}
        </Button>
      </div>
    </Stack>
  );
}
