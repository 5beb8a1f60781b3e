import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from a button or link in one cell of a table to that in the next; text fields keep their own arrows. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target;
  if (step === undefined || !(from instanceof HTMLElement) || from.matches('input, select, textarea')) return;
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  const table = cell?.closest('table');
  if (cell === null || row === null || row === undefined || table === null || table === undefined) return;
  const target =
    table.rows[row.rowIndex + step[0]]?.cells[cell.cellIndex + step[1]]?.querySelector<HTMLElement>('a[href], button');
  if (target === null || target === undefined) return;
  event.preventDefault();
  target.focus();
}
