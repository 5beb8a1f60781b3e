import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { List } from '#platform/ui/text.tsx';
import { explainRank } from '#tender/core/scoring/explain-rank.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { DrawForm } from './draw-form.tsx';
import type { OpenedProps } from './opened.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

/** A tie, each rule of the guide that was tried on it, and what is still needed (ALM-17). */
export function Ties({ view, scoring, ranking }: OpenedProps & { readonly ranking: Ranking }): ReactNode {
  const t = useWords(awardPageWords);
  return ranking.undecided.map((open) => {
    const names = open.tied.map(scoring.nameOf).join(', ');
    const needed = open.needs === 'rule' ? t('tieNoRule') : t(open.drawnBy === 'notary' ? 'tieNotary' : 'tieStaff');
    const draws = view.method === 'by-hand' && view.may.draw && view.tie?.tied.join() === open.tied.join();
    return (
      <Alert key={open.tied.join()} tone="warn" title={t('tieTitle', { names })}>
        <Stack>
          <List items={[...tieSteps(scoring, ranking, open.tied), needed]} />
          {draws ? <DrawForm tied={open.tied} nameOf={scoring.nameOf} /> : null}
        </Stack>
      </Alert>
    );
  });
}

/** What the rules compared, from the explanation of the first of them; its first step says how many stand ahead. */
function tieSteps({ explaining }: Scoring, ranking: Ranking, tied: readonly string[]): readonly string[] {
  const [first] = tied;
  return first === undefined ? [] : explainRank(explaining, ranking, first).steps.slice(1, -1);
}
