import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useMe } from '../data/me.ts';
import { frameWords } from './words.ts';

/** The procedure of the address is not there, or not for this viewer; the two look alike on purpose. */
export function NoProcedure({ problem }: { readonly problem: Problem }): ReactNode {
  const t = useWords(frameWords);
  const { data: me } = useMe();
  return (
    <Stack gap="l">
      <PageTitle title={t('noProcedureTitle')} />
      <PageHead title={t('noProcedureTitle')} intro={problem.detail} />
      <Actions>
        <ButtonLink to="/" kind="primary">
          {t('toNotices')}
        </ButtonLink>
        {me?.person === undefined ? <SignInLink back kind="secondary" /> : null}
      </Actions>
    </Stack>
  );
}
