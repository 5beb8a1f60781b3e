import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { useWords } from './language.tsx';
import { PointsText } from './points-text.tsx';
import { widthOf } from './shares.ts';
import './stacked-bars.css';
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
}

/** A ranking as bars of parts, each number written in them; the same numbers as a table below. */
export function StackedBars({ caption, parts, rows, max, places = 2 }: StackedBarsProps): ReactNode {
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
      <Disclosure summary={t('asTable')}>
        <NumbersTable caption={caption} parts={parts} rows={rows} places={places} />
      </Disclosure>
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
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={{ title: caption }}
      columns={[
        {
          id: 'rank',
          header: t('rank'),
          numeric: true,
          text: (row) => (row.rank === undefined ? '–' : String(row.rank)),
        },
        { id: 'label', header: t('nameColumn'), text: (row) => row.label },
        ...parts.map((part) => ({
          id: part.id,
          header: part.label,
          numeric: true,
          text: (row: BarRow) => row.values[part.id] ?? '0',
          cell: (row: BarRow) => <PointsText points={row.values[part.id] ?? '0'} places={places} />,
        })),
        {
          id: 'total',
          header: t('total'),
          numeric: true,
          text: (row) => row.total,
          cell: (row) => <PointsText points={row.total} places={places} />,
        },
      ]}
    />
  );
}
