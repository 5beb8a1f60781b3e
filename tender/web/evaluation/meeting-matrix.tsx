import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational, toFraction } from '#platform/kernel/rational.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Matrix, type MatrixCell } from '#platform/ui/matrix.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { useFrame } from '../data/frame.ts';
import { useView } from '../data/view.ts';
import { useCellAddress } from './addresses.ts';
import { cellOf, type Place, spreadOf, versionsIn } from './cells.ts';
import { plainPoints, pointsOutOf } from './points.ts';
import { useQuality } from './quality-points.tsx';
import { evaluationPageWords } from './words.ts';

interface MeetingMatrixProps {
  readonly view: EvaluationView;
}

/** All scores beside each other, with what they come to; where evaluators differ the cell says so. */
export function MeetingMatrix(props: MeetingMatrixProps): ReactNode {
  const { stages } = useFrame();
  return stages.includes('award') ? <WithPrices {...props} /> : <Scores {...props} />;
}

/** Prices come as a last row, once they are open (ALM-12). */
function WithPrices({ view }: MeetingMatrixProps): ReactNode {
  const { data } = useView('award');
  const input = data?.input;
  const prices = useMemo(() => {
    const priced = input?.prices === 'open' ? input.tenderers : [];
    return new Map(priced.flatMap(({ id, price }) => (price === undefined ? [] : [[id, price] as const])));
  }, [input]);
  return <Scores view={view} prices={prices} />;
}

function Scores({ view, prices }: MeetingMatrixProps & { readonly prices?: ReadonlyMap<string, string> }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  const address = useCellAddress();
  const navigate = useNavigate();
  const quality = useQuality(view);
  const rows = [
    ...view.criteria.map(({ id, title, weight }) => ({
      id,
      label: title,
      note: pointsOutOf(weight, language),
      cell: (operator: string) =>
        scored(view, { operator, criterion: id }, language, { agree: t('allAgree'), certified: t('byCertificate') }),
    })),
    ...(quality === undefined
      ? []
      : [
          {
            id: ' quality',
            label: t('qualityTotal'),
            cell: (operator: string) => sum(qualityOf(quality.ranking, operator, language)),
          },
        ]),
    ...(prices === undefined || prices.size === 0
      ? []
      : [
          {
            id: ' price',
            label: t('priceRow'),
            note: t('priceRowNote'),
            cell: (operator: string) => sum(priceText(prices.get(operator), language)),
          },
        ]),
  ];
  return (
    <Matrix
      caption={t('matrixCaption')}
      columns={view.tenders.map(({ operator, operatorName }) => ({ id: operator, label: operatorName }))}
      rows={rows}
      cell={(row, operator) => rows.find(({ id }) => id === row)?.cell(operator) ?? sum('')}
      onPick={(criterion, operator) => void navigate(address({ operator, criterion }))}
    />
  );
}

function sum(text: string): MatrixCell {
  return { text, state: 'final', word: '', readOnly: true };
}

function scored(
  view: EvaluationView,
  place: Place,
  language: Language,
  { agree, certified }: { readonly agree: string; readonly certified: string },
): MatrixCell {
  const cell = cellOf(view, place);
  const criterion = view.criteria.find(({ id }) => id === place.criterion);
  if (cell?.points === undefined || criterion === undefined) return { text: '', state: 'empty' };
  if (cell.certified !== undefined)
    return { text: plainPoints(cell.points, language), state: 'final', word: certified };
  const given = cell.scores.map(({ user }) => {
    const last = versionsIn(cell, user).at(-1)?.grade;
    return plainPoints(criterion.grades.find(({ id }) => id === last)?.points ?? '', language);
  });
  const text = { text: plainPoints(cell.points, language), note: given.join(' · ') };
  return spreadOf(criterion, cell).differs ? { ...text, state: 'differs' } : { ...text, state: 'final', word: agree };
}

function qualityOf(ranking: Ranking, operator: string, language: Language): string {
  const row = ranking.rows.find(({ tenderer }) => tenderer === operator);
  return row === undefined ? '' : plainPoints(toFraction(row.qualityTotal), language);
}

function priceText(text: string | undefined, language: Language): string {
  const price = parseRational(text ?? '');
  return price.ok ? formatMoney(price.value, language) : '';
}
