import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { useFrame } from '../data/frame.ts';
import { procedurePage } from '../data/route.ts';
import { noticeWords } from './words.ts';

/** What whoever was not invited is shown: that it runs, and why he sees no more. */
export function ForTheInvited(): ReactNode {
  const t = useWords(noticeWords);
  const frame = useFrame();
  const { invitedFrom, operator } = frame;
  return (
    <Stack gap="xl">
      <Alert
        tone="warn"
        title={t('forInvited')}
        actions={
          <Actions>
            {operator === undefined ? <SignInLink back /> : null}
            {invitedFrom?.kind === 'selection' ? (
              <ButtonLink to={procedurePage(invitedFrom.procedure)}>{t('toSelection')}</ButtonLink>
            ) : null}
          </Actions>
        }
      >
        <p>{operator === undefined ? t('forInvitedPublic') : t('forInvitedText', { name: operator.name })}</p>
      </Alert>
      <Section title={t('facts')}>
        <Facts
          facts={[
            { label: t('authority'), value: frame.authority },
            { label: t('deadline'), value: <InstantText at={frame.deadline} form="deadline" /> },
          ]}
        />
      </Section>
    </Stack>
  );
}
