import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { administrationWords } from './words.ts';

/** Where an address names something that is not there, or is not this administrator's. */
export function NotThere({ list }: { readonly list: string }): ReactNode {
  const t = useWords(administrationWords);
  return <Alert tone="warn" title={t('notFound')} actions={<TextLink to={list}>{t('back')}</TextLink>} />;
}
