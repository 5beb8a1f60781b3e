import { Table, TableBody, TableHeader, TableRow } from '@rijkshuisstijl-community/components-react';
import { type ReactNode, useId } from 'react';
import { breakable } from './breaks.ts';
import { moveBetweenCells } from './cell-keys.ts';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language.tsx';
import './matrix.css';
import { uiWords } from './words.ts';

export type MatrixState = 'empty' | 'draft' | 'final' | 'differs' | 'sealed';

export interface MatrixCell {
  readonly text: string;
  /** Below the text: points, spread. */
  readonly note?: string;
  readonly state: MatrixState;
  /** What the state is called here, when its usual word is not right; empty: nothing is said. */
  readonly word?: string;
  /** Read, not pressed, whatever `onPick` does for the others: a sum. */
  readonly readOnly?: boolean;
}

interface MatrixLine {
  readonly id: string;
  readonly label: string;
  readonly note?: ReactNode;
}

interface MatrixProps {
  readonly caption: string;
  /** Whom it is about, across. */
  readonly columns: readonly MatrixLine[];
  /** What is looked at, down. */
  readonly rows: readonly MatrixLine[];
  readonly cell: (rowId: string, columnId: string) => MatrixCell;
  readonly selected?: { readonly row: string; readonly column: string };
  /** Left out: the cells are read, not pressed. */
  readonly onPick?: (rowId: string, columnId: string) => void;
}

/** Everything at a glance, cell by cell; arrow keys go from cell to cell. */
export function Matrix({ caption, columns, rows, cell, selected, onPick }: MatrixProps): ReactNode {
  const id = useId();
  return (
    <div className="ui-matrix__box" role="region" aria-labelledby={id} tabIndex={0}>
      <Table
        className="ui-matrix"
        style={{ minInlineSize: `${12 + columns.length * 9}rem` }}
        onKeyDown={moveBetweenCells}
      >
        <caption id={id} className="ui-matrix__caption">
          {caption}
        </caption>
        <TableHeader>
          <TableRow>
            <td className="ui-matrix__corner" />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <LineHead line={column} />
              </th>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <th scope="row">
                <LineHead line={row} />
              </th>
              {columns.map((column) => (
                <td key={column.id} className="ui-matrix__cell">
                  <Cell
                    cell={cell(row.id, column.id)}
                    of={`${column.label}, ${row.label}`}
                    selected={selected?.row === row.id && selected.column === column.id}
                    onPick={onPick === undefined ? undefined : () => onPick(row.id, column.id)}
                  />
                </td>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function LineHead(props: { readonly line: MatrixLine }): ReactNode {
  return (
    <>
      {breakable(props.line.label)}
      {props.line.note === undefined ? null : <span className="ui-matrix__note">{props.line.note}</span>}
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly of: string;
  readonly selected: boolean;
  readonly onPick: (() => void) | undefined;
}

function Cell({ cell, of, selected, onPick }: CellProps): ReactNode {
  const t = useWords(uiWords);
  const look = classes('ui-cell', `ui-cell--${cell.state}`, selected && 'ui-cell--selected');
  const content = (
    <>
      <span className="ui-cell__text">{cell.text === '' ? '–' : cell.text}</span>
      {cell.note === undefined ? null : <span className="ui-cell__note">{cell.note}</span>}
      {cell.word === '' ? null : (
        <span className="ui-cell__state">
          {signs[cell.state] === undefined ? null : <Icon name={signs[cell.state]} />}
          {cell.word ?? t(words[cell.state])}
        </span>
      )}
    </>
  );
  if (onPick === undefined || cell.readOnly === true) return <div className={look}>{content}</div>;
  return (
    <button type="button" className={look} aria-pressed={selected} onClick={onPick}>
      <span className="ui-hidden">{of}: </span>
      {content}
    </button>
  );
}

const signs = {
  empty: 'circle',
  draft: 'pencil',
  final: 'check',
  differs: 'warning',
  sealed: 'lock',
} as const satisfies Record<MatrixState, IconName>;
const words = {
  empty: 'cellEmpty',
  draft: 'cellDraft',
  final: 'cellFinal',
  differs: 'cellDiffers',
  sealed: 'cellSealed',
} as const;
