import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { PageTitle } from './page-title.tsx';
import { frameWords } from './words.ts';

export function NotFound(): ReactNode {
  const t = useWords(frameWords);
  return (
    <Stack>
      <PageTitle title={t('notFoundTitle')} />
      <PageHead title={t('notFoundTitle')} intro={t('notFoundText')} />
      <p>
        <TextLink to="/">{t('toStart')}</TextLink>
      </p>
    </Stack>
  );
}
