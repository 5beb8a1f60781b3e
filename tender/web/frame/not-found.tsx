import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from './page-title.tsx';
import { frameWords } from './words.ts';

export function NotFound(): ReactNode {
  const t = useWords(frameWords);
  return (
    <Stack gap="l">
      <PageTitle title={t('notFoundTitle')} />
      <PageHead title={t('notFoundTitle')} intro={t('notFoundText')} />
      <div>
        <ButtonLink to="/" kind="primary">
          {t('toNotices')}
        </ButtonLink>
      </div>
    </Stack>
  );
}
