import type { ReactNode } from 'react';
import { FirstRunPage as Page } from '#platform/ui/account/first-run-page.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { FirstRun } from '#tender/api/administration.ts';
import { useMe } from '../data/me.ts';
import { firstRunWords } from './words.ts';

/** The first administrator may name his authority, which is made with him. */
export function FirstRunPage(): ReactNode {
  const t = useWords(firstRunWords);
  const { data: me } = useMe();
  return (
    <Page
      open={me?.firstRun === true}
      words={firstRunWords}
      optional={[
        { name: 'title' satisfies keyof FirstRun, label: t('function'), autoComplete: 'organization-title' },
        {
          name: 'authority' satisfies keyof FirstRun,
          label: t('authority'),
          hint: t('authorityHint'),
          autoComplete: 'organization',
        },
      ]}
    />
  );
}
