import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { type WhatIf as Case, whatIfExcluded } from '#tender/core/scoring/compare.ts';
import type { OpenedProps } from './opened.ts';
import './award.css';
import { Movements } from './movements.tsx';
import { winnerOf } from './reading-results.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

/** What the ranking would be if somebody dropped out: computed here, nothing is changed (ALM-18). */
export function WhatIf({ scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const cases = useMemo(() => {
    const all = whatIfExcluded(scoring.input);
    return all.ok ? all.value : [];
  }, [scoring.input]);
  const [chosen, setChosen] = useState<string>();
  const shown = cases.find(({ excluded }) => excluded === chosen);
  return (
    <Stack>
      <Text soft>{t('whatIfIntro')}</Text>
      <div className="award-chips" role="group" aria-label={t('whatIf')}>
        {cases.map(({ excluded }) => (
          <button
            key={excluded}
            type="button"
            className="award-chip"
            aria-pressed={chosen === excluded}
            onClick={() => setChosen(chosen === excluded ? undefined : excluded)}
          >
            {t('dropsOut', { name: scoring.nameOf(excluded) })}
          </button>
        ))}
      </div>
      {shown === undefined ? <Text>{t('whatIfPick')}</Text> : <Outcome scoring={scoring} shown={shown} />}
    </Stack>
  );
}

function Outcome({ scoring, shown }: { readonly scoring: Scoring; readonly shown: Case }): ReactNode {
  const t = useWords(awardPageWords);
  const { explaining, nameOf } = scoring;
  const name = nameOf(shown.excluded);
  const before = scoring.ranking === undefined ? undefined : winnerOf(scoring.ranking);
  const after = winnerOf(shown.ranking);
  const winner = after === undefined ? t('nobody') : after.map(nameOf).join(', ');
  const same = before?.join() === after?.join();
  const { afterExclusion } = explaining.guide.award;
  return (
    <Stack>
      <div aria-live="polite">
        <p className="award-strong">{t(same ? 'whatIfSame' : 'whatIfOther', { name, winner })}</p>
        {shown.comparison.reversed ? <Text>{t('reversed')}</Text> : null}
        <Text soft>{t(afterExclusion === 'recompute' ? 'recomputed' : 'kept')}</Text>
      </div>
      <Movements caption={t('whatIfTable', { name })} scoring={scoring} comparison={shown.comparison} />
    </Stack>
  );
}
