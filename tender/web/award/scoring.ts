import { useMemo } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import { ok } from '#platform/kernel/result.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { fromText } from '#tender/core/procedure/award/input.ts';
import { withoutPoints } from '#tender/core/procedure/award/ranking.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import type { Explaining } from '#tender/core/scoring/explaining.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import type { Ranking, ScoringInput } from '#tender/core/scoring/types.ts';
import { usePeople } from '../data/people.ts';

export interface Scoring {
  readonly guide: Guide;
  readonly language: Language;
  readonly input: ScoringInput;
  /** Absent when a price or a score is missing. */
  readonly ranking?: Ranking;
  readonly explaining: Explaining;
  readonly nameOf: (operator: string) => string;
}

/** The ranking, computed in the browser by the functions of the server, so that every number can say why it is what it is. */
export function useScoring(view: AwardView, guide: Guide): Scoring | undefined {
  const { language } = useLanguage();
  const people = usePeople();
  const computed = useMemo(() => {
    if (view.input === undefined) return undefined;
    const input = fromText(view.input, guide);
    const ranking = view.unscored === true ? ok(withoutPoints(input.tenderers.map(({ id }) => id))) : rank(input);
    return { input, ...(ranking.ok ? { ranking: ranking.value } : {}) };
  }, [view.input, view.unscored, guide]);
  return useMemo(() => {
    if (computed === undefined) return undefined;
    const nameOf = (operator: string): string => view.names[operator] ?? operator;
    return {
      ...computed,
      guide,
      language,
      nameOf,
      explaining: { guide, language, tenderer: nameOf, evaluator: people.nameOf },
    };
  }, [computed, guide, language, people.nameOf, view.names]);
}

/** Criteria that carry points, in the order of the guide. */
export function pointCriteria(guide: Guide): Guide['award']['criteria'] {
  return guide.award.criteria.filter(({ weight }) => weight !== '0');
}
