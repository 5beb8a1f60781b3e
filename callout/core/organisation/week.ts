import type { MinimumWindow, Weekday } from './organisation.ts';
import { spansOf } from './windows.ts';

/** A part of a day in which the same windows hold; without any it is a gap, with two they overlap. */
export interface DayPart {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** Places of the windows in the list. */
  readonly windows: readonly number[];
}

const day = 24 * 60;
const week = 7 * day;

/** The minima of a location as a week from Monday on, each day in parts from 0 to 1440 (BHV-12). Takes windows that overlap as well. */
export function weekOf(
  minima: readonly MinimumWindow[],
): readonly { readonly day: Weekday; readonly parts: readonly DayPart[] }[] {
  const pieces = minima.flatMap((window, index) =>
    spansOf(window).flatMap(({ from, length }) => {
      const to = from + length;
      // What runs over the end of the week goes on at its beginning.
      return to <= week
        ? [{ from, to, index }]
        : [
            { from, to: week, index },
            { from: 0, to: to - week, index },
          ];
    }),
  );
  return weekdays.map((weekday) => {
    const begin = (weekday - 1) * day;
    const here = pieces.filter(({ from, to }) => from < begin + day && to > begin);
    const edges = [0, day, ...here.flatMap(({ from, to }) => [from - begin, to - begin])]
      .filter((minute) => minute >= 0 && minute <= day)
      .toSorted((a, b) => a - b);
    const parts = edges.flatMap((from, place): readonly DayPart[] => {
      const to = edges[place + 1];
      if (to === undefined || to === from) return [];
      const windows = here.filter((piece) => piece.from - begin <= from && piece.to - begin >= to);
      return [{ from, to, windows: [...new Set(windows.map(({ index }) => index))] }];
    });
    return { day: weekday, parts: joined(parts) };
  });
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Parts next to each other in which the same holds are one. */
function joined(parts: readonly DayPart[]): readonly DayPart[] {
  const all: DayPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last !== undefined && last.windows.join() === part.windows.join())
      all[all.length - 1] = { ...last, to: part.to };
    else all.push(part);
  }
  return all;
}

/** `07:30`; the end of the day is `24:00`. */
export function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
