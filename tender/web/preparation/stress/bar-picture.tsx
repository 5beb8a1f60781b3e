import type { ReactNode } from 'react';
import { mul, type Rational, rational, toDecimal } from '#platform/kernel/rational.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import { percentText } from '#tender/core/guide/stress/told.ts';

export interface BarRow {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: string;
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    /** 0 … 1 of the full width. */
    readonly share: Rational;
    readonly tone: 'own' | 'beside' | 'announced';
  }[];
}

/** Bars from nothing to everything, each with its name and its number in words: the picture says nothing that the text does not. */
export function BarPicture({ label, rows }: { readonly label: string; readonly rows: readonly BarRow[] }): ReactNode {
  return (
    <ul className="stress-bars" aria-label={label}>
      {rows.map(({ id, title, note, bars }) => (
        <li key={id} className="stress-bars__row">
          <div className="stress-bars__title">{title}</div>
          {bars.map((bar) => (
            <Bar key={bar.id} {...bar} />
          ))}
          {note === undefined ? null : <div className="stress-bars__note">{note}</div>}
        </li>
      ))}
    </ul>
  );
}

function Bar({ name, share, tone }: BarRow['bars'][number]): ReactNode {
  const { language } = useLanguage();
  return (
    <div className="stress-bar">
      <span className="stress-bar__name">{name}</span>
      <svg className="stress-bar__picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="stress-bar__ground" width="100" height="10" />
        <rect
          className={`stress-bar__part stress-bar__part--${tone}`}
          width={toDecimal(mul(share, rational(100)), 2)}
          height="10"
        />
      </svg>
      <span className="stress-bar__number">{percentText(share, language)}</span>
    </div>
  );
}
