import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { InterestView } from '#tender/core/procedure/interest/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { useReadOnly } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { interestWords } from './words.ts';

export function InterestPage(): ReactNode {
  const view = useView('interest');
  return <Loaded query={view}>{(interest) => <Interest view={interest} />}</Loaded>;
}

function Interest({ view }: { readonly view: InterestView }): ReactNode {
  const t = useWords(interestWords);
  const { operator } = useFrame();
  const name = { operator: operator?.name ?? '' };
  return (
    <Section title={t('title')} intro={t('intro')}>
      <Stack>
        <p>
          <StatusTag tone={view.following ? 'good' : 'neutral'}>{t(view.following ? 'following' : 'notFollowing', name)}</StatusTag>
        </p>
        {view.since === undefined ? null : (
          <Text>
            {t('since')} <InstantText at={view.since} />
          </Text>
        )}
        <Text soft>{t('who')}</Text>
        <FollowButton following={view.following} />
      </Stack>
    </Section>
  );
}

function FollowButton({ following }: { readonly following: boolean }): ReactNode {
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
        <Button kind={following ? 'secondary' : 'primary'} icon="bell" busy={follow.busy || unfollow.busy} onClick={() => void act()}>
          {t(following ? 'unfollow' : 'follow')}
        </Button>
      </div>
    </Stack>
  );
}
