import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { placesWords } from './words.ts';

export interface EditedPoint {
  /** Degrees as they are typed. */
  readonly lat: string;
  readonly lon: string;
}

interface PointTableProps {
  readonly caption: string;
  readonly points: readonly EditedPoint[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number | undefined) => void;
  readonly onChange: (index: number, point: EditedPoint) => void;
  /** Left out: none can be taken away. */
  readonly onRemove?: (index: number) => void;
}

/** Points as numbers: all that is drawn can be typed as well. */
export function PointTable({ caption, points, chosen, onChoose, onChange, onRemove }: PointTableProps): ReactNode {
  const t = useWords(placesWords);
  return (
    <table className="points">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('lat')}</th>
          <th scope="col">{t('lon')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {points.map((point, index) => (
          <Row
            key={index}
            point={point}
            number={index + 1}
            chosen={chosen === index}
            onChoose={() => onChoose(chosen === index ? undefined : index)}
            onChange={(next) => onChange(index, next)}
            onRemove={onRemove === undefined ? undefined : () => onRemove(index)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly point: EditedPoint;
  readonly number: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onChange: (point: EditedPoint) => void;
  readonly onRemove: (() => void) | undefined;
}

function Row({ point: { lat, lon }, number, chosen, onChoose, onChange, onRemove }: RowProps): ReactNode {
  const t = useWords(placesWords);
  return (
    <tr>
      <th scope="row">
        <Button kind="quiet" aria-pressed={chosen} aria-label={t('movePoint', { number })} onClick={onChoose}>
          {number}
        </Button>
      </th>
      <td>
        <input
          value={lat}
          inputMode="decimal"
          aria-label={t('latOf', { number })}
          onChange={(event) => onChange({ lat: event.target.value, lon })}
        />
      </td>
      <td>
        <input
          value={lon}
          inputMode="decimal"
          aria-label={t('lonOf', { number })}
          onChange={(event) => onChange({ lat, lon: event.target.value })}
        />
      </td>
      <td>
        {onRemove === undefined ? null : (
          <Button kind="quiet" icon="trash" aria-label={t('removePoint', { number })} onClick={onRemove} />
        )}
      </td>
    </tr>
  );
}
