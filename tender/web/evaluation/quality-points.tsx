import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '#platform/ui/language.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import type { Explaining } from '#tender/core/scoring/explaining.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { usePeople } from '../data/people.ts';
import { useView } from '../data/view.ts';
import { qualityRanking } from './cells.ts';

interface Quality {
  readonly ranking: Ranking;
  readonly explaining: Explaining;
}

/** The quality points computed here, by the functions of the server, so that each of them can say why. */
export function useQuality(view: EvaluationView): Quality | undefined {
  const { data } = useView('preparation');
  const { language } = useLanguage();
  const { nameOf } = usePeople();
  const guide = data?.guide;
  const ranking = useMemo(() => (guide === undefined ? undefined : qualityRanking(view, guide)), [view, guide]);
  return useMemo(() => {
    if (guide === undefined || ranking === undefined) return undefined;
    const tenderer = (id: string): string => view.tenders.find(({ operator }) => operator === id)?.operatorName ?? id;
    return { ranking, explaining: { guide, language, tenderer, evaluator: nameOf } };
  }, [ranking, guide, language, nameOf, view]);
}

interface CellPointsProps {
  readonly view: EvaluationView;
  readonly operator: string;
  readonly criterion: string;
  readonly points: string | undefined;
}

export function CellPoints({ view, operator, criterion, points }: CellPointsProps): ReactNode {
  const quality = useQuality(view);
  const row = quality?.ranking.rows.find(({ tenderer }) => tenderer === operator);
  if (points === undefined) return '–';
  if (quality === undefined || row?.criteria[criterion] === undefined) return <PointsText points={points} />;
  return (
    <Explained why={explainCriterion(quality.explaining, row, criterion)}>
      <PointsText points={points} />
    </Explained>
  );
}
