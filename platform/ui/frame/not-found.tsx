import type { ReactNode } from 'react';
import { ButtonLink } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { PageHead } from '../page-head.tsx';
import { PageTitle } from '../page-title.tsx';
import { frameWords } from './words.ts';

export function NotFound(): ReactNode {
  const t = useWords(frameWords);
  return (
    <Stack gap="l">
      <PageTitle title={t('notFoundTitle')} />
      <PageHead title={t('notFoundTitle')} intro={t('notFoundText')} />
      <div>
        <ButtonLink to="/" kind="primary">
          {t('toStart')}
        </ButtonLink>
      </div>
    </Stack>
  );
}
