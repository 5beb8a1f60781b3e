import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import type { ItemVerdict } from '#tender/core/procedure/examination/events.ts';
import type { ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { Deed } from '../frame/deed.tsx';
import { suggestions } from './suggestions.ts';
import { useAccept } from './use-accept.ts';
import { examinationPageWords } from './words.ts';

interface AcceptSuggestionsProps {
  readonly tenders: readonly ExaminedTender[];
  readonly kind?: 'secondary' | 'quiet';
  /** Of one tenderer only. */
  readonly name?: string;
}

/** Records all that is suggested at once, after saying how much of what that is. */
export function AcceptSuggestions({ tenders, kind = 'secondary', name }: AcceptSuggestionsProps): ReactNode {
  const t = useWords(examinationPageWords);
  const accepting = useAccept(tenders);
  const open = suggestions(tenders);
  if (open.length === 0 && accepting.done === undefined) return null;
  const counts = Map.groupBy(open, ({ verdict }) => verdict);
  const verdicts = order
    .flatMap((verdict) => {
      const count = counts.get(verdict)?.length ?? 0;
      return count === 0 ? [] : [t('acceptVerdict', { count, verdict: t(`verdict-${verdict}`).toLowerCase() })];
    })
    .join(', ');
  const { done } = accepting;
  return (
    <Deed
      label={name === undefined ? t('accept') : t('acceptOf', { name })}
      kind={kind}
      title={t('acceptTitle')}
      happens={t('acceptHappens', { count: open.length, verdicts })}
      seenBy={t('acceptSeenBy')}
      undo={t('acceptUndo')}
      confirm={t('accept')}
      busy={done !== undefined}
      problem={accepting.problem}
      act={accepting.run}
      done={t('acceptDone', { count: open.length })}
    >
      {done === undefined ? null : (
        <ProgressBar
          label={t('acceptProgress', { done, all: open.length })}
          percent={(100 * done) / Math.max(1, open.length)}
        />
      )}
    </Deed>
  );
}

const order: readonly ItemVerdict[] = ['complete', 'not-required', 'incomplete', 'missing'];
