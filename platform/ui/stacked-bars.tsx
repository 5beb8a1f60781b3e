import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { useLanguage, useWords } from './language.tsx';
import { compareNumbers, pointsOf, widthOf } from './numbers.ts';
import { PointsText } from './points-text.tsx';
import './stacked-bars.css';
import type { Column } from './table-rows.ts';
import { Explained, type WhySource } from './why-drawer.tsx';
import { uiWords } from './words.ts';

export interface BarPart {
  readonly id: string;
  readonly label: string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** Exact text, as are the values by part. */
  readonly total: string;
  readonly values: Readonly<Record<string, string>>;
  readonly rank?: number;
  readonly note?: ReactNode;
  /** Stands in the picture but does not count. */
  readonly out?: boolean;
  readonly why?: WhySource;
}

interface StackedBarsProps {
  readonly caption: string;
  readonly parts: readonly BarPart[];
  readonly rows: readonly BarRow[];
  /** What a full bar stands for, as exact text. */
  readonly max: string;
  readonly places?: number;
  /** The numbers below the picture; left out: a plain table of them to unfold. */
  readonly table?: ReactNode;
}

/** A ranking as bars of parts, each number written in them; the same numbers as a table below. */
export function StackedBars({ caption, parts, rows, max, places = 2, table }: StackedBarsProps): ReactNode {
  const t = useWords(uiWords);
  const id = useId();
  return (
    <figure className="ui-bars" aria-labelledby={id}>
      <figcaption id={id} className="ui-bars__caption">
        {caption}
      </figcaption>
      <ul className="ui-bars__legend" aria-hidden="true">
        {parts.map((part, index) => (
          <li key={part.id}>
            <span className={`ui-bars__swatch ui-series-${(index % 6) + 1}`} />
            {part.label}
          </li>
        ))}
      </ul>
      <ol className="ui-bars__rows">
        {rows.map((row) => (
          <Bar key={row.id} row={row} parts={parts} max={max} places={places} />
        ))}
      </ol>
      {table ?? (
        <Disclosure summary={t('asTable')}>
          <NumbersTable caption={caption} parts={parts} rows={rows} places={places} />
        </Disclosure>
      )}
    </figure>
  );
}

interface BarProps {
  readonly row: BarRow;
  readonly parts: readonly BarPart[];
  readonly max: string;
  readonly places: number;
}

function Bar({ row, parts, max, places }: BarProps): ReactNode {
  const t = useWords(uiWords);
  const total = <PointsText points={row.total} places={places} />;
  return (
    <li className={classes('ui-bar', row.out && 'ui-bar--out')}>
      <div className="ui-bar__head">
        <span className="ui-bar__label">
          {row.rank === undefined ? null : <span className="ui-bar__rank">{row.rank}</span>}
          {row.label}
        </span>
        <span className="ui-bar__total">
          {row.why === undefined ? total : <Explained why={row.why}>{total}</Explained>}
        </span>
      </div>
      <div className="ui-bar__track">
        {parts.map((part, index) => (
          <span
            key={part.id}
            className={`ui-bar__part ui-series-${(index % 6) + 1}`}
            style={{ inlineSize: widthOf(row.values[part.id] ?? '0', max) }}
          >
            <span className="ui-hidden">{part.label}: </span>
            <span className="ui-bar__value">
              <PointsText points={row.values[part.id] ?? '0'} places={places} />
            </span>
          </span>
        ))}
      </div>
      {row.note === undefined && row.out !== true ? null : (
        <p className="ui-bar__note">{row.note ?? t('outOfRanking')}</p>
      )}
    </li>
  );
}

interface NumbersTableProps {
  readonly caption: string;
  readonly parts: readonly BarPart[];
  readonly rows: readonly BarRow[];
  readonly places: number;
}

function NumbersTable({ caption, parts, rows, places }: NumbersTableProps): ReactNode {
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const numbers = (id: string, header: string, value: (row: BarRow) => string): Column<BarRow> => ({
    id,
    header,
    numeric: true,
    text: (row) => pointsOf(value(row), places, language),
    compare: (a, b) => compareNumbers(value(a), value(b)),
  });
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={{ title: caption }}
      columns={[
        { id: 'rank', header: t('rank'), numeric: true, text: (row) => String(row.rank ?? '–') },
        { id: 'label', header: t('nameColumn'), text: (row) => row.label },
        ...parts.map((part) => numbers(part.id, part.label, (row) => row.values[part.id] ?? '0')),
        numbers('total', t('total'), (row) => row.total),
      ]}
    />
  );
}
