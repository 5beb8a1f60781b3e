import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { List } from '#platform/ui/text.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { usePeople } from '../data/people.ts';
import { openingPageWords } from './words.ts';

export function EarlyAttempts({ early }: { readonly early: OpeningView['early'] }): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { nameOf } = usePeople();
  return (
    <Alert tone="warn" title={t('early')}>
      <p>{t('earlyText')}</p>
      <List
        items={early.map(({ user, at }) =>
          t('earlyRow', { name: nameOf(user), at: instantText(at, timeZone, language) }),
        )}
      />
    </Alert>
  );
}
