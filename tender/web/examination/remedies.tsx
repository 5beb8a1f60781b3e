import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { RemedyCard } from './remedy-card.tsx';
import { remedyWords } from './remedy-words.ts';

/** Requests for remedy, those that wait for somebody first. */
export function Remedies({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  const remedies = view.remedies.toSorted(
    (one, other) => Number(one.judged !== undefined) - Number(other.judged !== undefined),
  );
  return (
    <Section title={t('remedies')}>
      {remedies.length === 0 ? (
        <EmptyState title={t('remediesNone')} text={t('remediesNoneText')} />
      ) : (
        <Stack>
          {remedies.map((remedy) => (
            <RemedyCard key={remedy.remedy} remedy={remedy} view={view} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
