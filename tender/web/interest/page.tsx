import type { ReactNode } from 'react';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { InterestView } from '#tender/core/procedure/interest/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { FollowButton } from './follow-button.tsx';
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
          <StatusTag tone={view.following ? 'good' : 'neutral'}>
            {t(view.following ? 'following' : 'notFollowing', name)}
          </StatusTag>
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
