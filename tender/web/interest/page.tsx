import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
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
  if (view.invited !== undefined) return <InvitedList invited={view.invited} />;
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

/** For who works on it: those who may tender. */
function InvitedList({ invited }: { readonly invited: NonNullable<InterestView['invited']> }): ReactNode {
  const t = useWords(interestWords);
  return (
    <Section title={t('invited')} intro={t('invitedIntro')}>
      {invited.length === 0 ? <EmptyState title={t('nobodyInvited')} text={t('nobodyInvitedText')} /> : null}
      <Stack>
        {invited.map(({ name, lots, since }) => (
          <Section key={name} title={name} level={3} card>
            <Facts
              facts={[
                ...(lots.length === 0 ? [] : [{ label: t('invitedFor'), value: lots.join('; ') }]),
                { label: t('since'), value: <InstantText at={since} /> },
              ]}
            />
          </Section>
        ))}
      </Stack>
    </Section>
  );
}
