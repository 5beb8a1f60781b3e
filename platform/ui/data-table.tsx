import { Table, TableBody, TableHeader, TableRow, TextInput } from '@rijkshuisstijl-community/components-react';
import { type ReactNode, useId, useState } from 'react';
import { toCsv } from '#platform/kernel/csv.ts';
import { Button } from './button.tsx';
import { moveBetweenCells } from './cell-keys.ts';
import { classes } from './classes.ts';
import './data-table.css';
import { EmptyState } from './empty-state.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { type Column, filterRows, nextSort, type Sort, sortRows } from './table-rows.ts';
import { useToast } from './toast.tsx';
import { uiWords } from './words.ts';

interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is read aloud but not shown: for a table right below a heading that says the same. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty: { readonly title: string; readonly text?: ReactNode };
  /** Left out: from nine rows on. */
  readonly filter?: boolean;
  readonly startSort?: Sort;
  /** False where there is nothing worth copying. */
  readonly csv?: boolean;
}

/** A table of people's work: sorted by its headers, searched, walked with arrow keys, copied; on a phone it scrolls inside its own box. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const {
    caption,
    hideCaption = false,
    columns,
    rows,
    rowKey,
    empty,
    filter = rows.length > 8,
    startSort,
    csv = true,
  } = props;
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const captionId = useId();
  const [wanted, setWanted] = useState('');
  const [sort, setSort] = useState(startSort);
  if (rows.length === 0) return <EmptyState {...empty} />;
  const shown = sortRows(filterRows(rows, columns, filter ? wanted : ''), columns, sort, language);
  return (
    <div className="ui-table">
      {filter || csv ? (
        <div className="ui-table__tools">
          {filter ? <Filter wanted={wanted} onWant={setWanted} shown={shown.length} all={rows.length} /> : <span />}
          {csv ? <CopyButton columns={columns} rows={shown} /> : null}
        </div>
      ) : null}
      {/* A box that scrolls must be reachable with the keyboard. */}
      <div className="ui-table__box" role="group" aria-labelledby={captionId} tabIndex={0}>
        <Table style={{ minInlineSize: leastWidth(columns) }} onKeyDown={moveBetweenCells}>
          <caption id={captionId} className={classes('ui-table__caption', hideCaption && 'ui-hidden')}>
            {caption}
          </caption>
          <Head columns={columns} sort={sort} onSort={setSort} />
          <Body columns={columns} rows={shown} rowKey={rowKey} />
        </Table>
        {shown.length === 0 ? <p className="ui-table__none">{t('filterNone', { text: wanted })}</p> : null}
      </div>
    </div>
  );
}

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
}

function Head<Row>({ columns, sort, onSort }: HeadProps<Row>): ReactNode {
  return (
    <TableHeader>
      <TableRow>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} onSort={() => onSort(nextSort(sort, column.id))} />
        ))}
      </TableRow>
    </TableHeader>
  );
}

function Body<Row>({ columns, rows, rowKey }: Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowKey'>): ReactNode {
  return (
    <TableBody>
      {rows.map((row) => (
        <TableRow key={rowKey(row)}>
          {columns.map((column) => (
            <td key={column.id} className={classes('utrecht-table__cell', column.numeric && 'ui-table__numeric')}>
              {column.cell === undefined ? column.text(row) : column.cell(row)}
            </td>
          ))}
        </TableRow>
      ))}
    </TableBody>
  );
}

/** Wide enough to read on a phone, where the table scrolls inside its box. */
function leastWidth<Row>(columns: readonly Column<Row>[]): string {
  const texts = columns.filter((column) => column.numeric !== true).length;
  return `${texts * 9.5 + (columns.length - texts) * 5}rem`;
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: () => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactNode {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  if (column.header === '') return <td className="utrecht-table__header-cell" />;
  return (
    <th
      scope="col"
      className={classes('utrecht-table__header-cell', column.numeric && 'ui-table__numeric')}
      aria-sort={direction ?? 'none'}
    >
      <button
        type="button"
        className={classes('ui-table__sort', direction !== undefined && 'ui-table__sort--on')}
        onClick={onSort}
      >
        {column.header}
        <Icon name={direction === undefined ? 'sort' : direction === 'ascending' ? 'sortUp' : 'sortDown'} />
      </button>
    </th>
  );
}

interface FilterProps {
  readonly wanted: string;
  readonly onWant: (wanted: string) => void;
  readonly shown: number;
  readonly all: number;
}

function Filter({ wanted, onWant, shown, all }: FilterProps): ReactNode {
  const t = useWords(uiWords);
  const id = useId();
  return (
    <div className="ui-table__filter">
      <label className="ui-hidden" htmlFor={id}>
        {t('filter')}
      </label>
      <Icon name="search" />
      <TextInput
        id={id}
        type="search"
        value={wanted}
        placeholder={t('filter')}
        onChange={(event) => onWant(event.target.value)}
      />
      <span className="ui-table__count" role="status">
        {wanted === '' ? '' : t('filterCount', { shown, all })}
      </span>
    </div>
  );
}

function CopyButton<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}): ReactNode {
  const t = useWords(uiWords);
  const show = useToast();
  const columns = props.columns.filter((column) => column.header !== '');
  const copy = (): void => {
    const lines = [
      columns.map((column) => column.header),
      ...props.rows.map((row) => columns.map((column) => column.text(row))),
    ];
    navigator.clipboard.writeText(toCsv(lines)).then(
      () => show({ text: t('copied') }),
      () => show({ text: t('notCopied'), tone: 'bad' }),
    );
  };
  return (
    <Button kind="quiet" icon="copy" onClick={copy}>
      {t('copyCsv')}
    </Button>
  );
}
