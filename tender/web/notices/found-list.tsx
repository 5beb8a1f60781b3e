import type { ReactNode } from 'react';
import type { Words } from '#platform/kernel/words.ts';
import { Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import './notices.css';
import type { Search } from './search-box.tsx';

interface FoundListProps {
  readonly words: Words<'none' | 'noneText' | 'nothingFound' | 'nothingFoundText' | 'showAll' | 'found'>;
  readonly search: Search;
  /** How many there are; the cards may be the first of them. */
  readonly total: number;
  readonly cards: readonly { readonly id: string; readonly card: ReactNode }[];
}

/** What a search found, as cards; nothing found is told apart from nothing there. */
export function FoundList({ words, search: { text, find }, total, cards }: FoundListProps): ReactNode {
  const t = useWords(words);
  if (cards.length === 0) {
    return text === '' ? (
      <EmptyState title={t('none')} text={t('noneText')} />
    ) : (
      <EmptyState
        title={t('nothingFound', { search: text })}
        text={t('nothingFoundText')}
        action={<Button onClick={() => find('')}>{t('showAll')}</Button>}
      />
    );
  }
  return (
    <Stack>
      <p className="notices-count" role="status">
        {t('found', { count: total })}
      </p>
      <ul className="notices-list">
        {cards.map(({ id, card }) => (
          <li key={id}>{card}</li>
        ))}
      </ul>
    </Stack>
  );
}
