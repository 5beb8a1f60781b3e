import type { ReactNode } from 'react';
import { formatPoints } from '#platform/kernel/format.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import type { Rational } from '#platform/kernel/rational.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Reversal } from '#tender/core/guide/stress/summary.ts';
import { tenderName } from '#tender/core/guide/stress/told.ts';
import { stressPanelWords } from './words.ts';

const rowHeight = 30;
const top = 34;
const left = 132;
const right = 228;

type When = 'total' | 'after';

/** One set of tenders before and after somebody leaves: lines that cross are tenderers that changed places. */
export function ReversalPicture({ reversal }: { readonly reversal: Reversal }): ReactNode {
  const t = useWords(stressPanelWords);
  const { language } = useLanguage();
  const before = inOrder(reversal, 'total');
  const after = inOrder(reversal, 'after');
  const name = (id: string): string => tenderName(id, language);
  const { winner, excluded, winnerAfter } = reversal;
  const words = { winner: name(winner), excluded: name(excluded), winnerAfter: name(winnerAfter) };
  return (
    <figure className="stress-reversal">
      <svg viewBox={`0 0 360 ${top + before.length * rowHeight}`} role="img" aria-label={t('reversalAlt', words)}>
        <text className="stress-reversal__head" x={left - 8} y={16} textAnchor="end">
          {t('before')}
        </text>
        <text className="stress-reversal__head" x={right + 8} y={16}>
          {t('without', { excluded: words.excluded })}
        </text>
        {before.map(({ id }, place) => (
          <Line key={id} id={id} from={place} to={after.findIndex((each) => each.id === id)} reversal={reversal} />
        ))}
        {before.map(({ id, points }, place) => (
          <Label key={id} text={`${name(id)}  ${formatPoints(points, 2, language)}`} place={place} side="before" />
        ))}
        {after.map(({ id, points }, place) => (
          <Label key={id} text={`${formatPoints(points, 2, language)}  ${name(id)}`} place={place} side="after" />
        ))}
      </svg>
      <figcaption>
        {t('reversalCaption', words)}{' '}
        {reversal.tenderers.map(({ id, price }) => `${name(id)}: ${formatMoney(price, language)}`).join('; ')}.
      </figcaption>
    </figure>
  );
}

function inOrder({ tenderers, orderAfter }: Reversal, when: When): readonly Placed[] {
  if (when === 'total') return tenderers.map(({ id, total }) => ({ id, points: total }));
  return orderAfter.flatMap((id) => {
    const points = tenderers.find((each) => each.id === id)?.after;
    return points === undefined ? [] : [{ id, points }];
  });
}

interface Placed {
  readonly id: string;
  readonly points: Rational;
}

function middleOf(place: number): number {
  return top + place * rowHeight + rowHeight / 2;
}

interface LineProps {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly reversal: Reversal;
}

function Line({ id, from, to, reversal }: LineProps): ReactNode {
  const gone = to < 0;
  const turned = id === reversal.winner || id === reversal.winnerAfter;
  const tone = gone ? 'gone' : turned ? 'turned' : 'kept';
  return (
    <line
      className={`stress-reversal__line stress-reversal__line--${tone}`}
      x1={left}
      y1={middleOf(from)}
      x2={gone ? left + 24 : right}
      y2={middleOf(gone ? from : to)}
    />
  );
}

interface LabelProps {
  readonly text: string;
  readonly place: number;
  readonly side: 'before' | 'after';
}

function Label({ text, place, side }: LabelProps): ReactNode {
  return (
    <text
      className="stress-reversal__label"
      x={side === 'before' ? left - 8 : right + 8}
      y={middleOf(place) + 4}
      textAnchor={side === 'before' ? 'end' : 'start'}
    >
      {text}
    </text>
  );
}
