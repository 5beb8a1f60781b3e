import { type Country, type HolidayName, holidayOn } from './holidays.ts';

/** Where a term runs: whose holidays count, and in which zone a day begins and ends. */
export interface Calendar {
  readonly country: Country;
  readonly zone: string;
}

export type FreeDay = 'saturday' | 'sunday' | HolidayName;

const zones: Readonly<Record<Country, string>> = { NL: 'Europe/Amsterdam', BE: 'Europe/Brussels' };

export function calendarOf(country: Country): Calendar {
  return { country, zone: zones[country] };
}

/** Why a date is no working day, or undefined for a working day. A holiday in a weekend is told as the holiday. */
export function freeDay(calendar: Calendar, date: Temporal.PlainDate): FreeDay | undefined {
  const holiday = holidayOn(calendar.country, date);
  if (holiday !== undefined) return holiday.name;
  if (date.dayOfWeek === 6) return 'saturday';
  return date.dayOfWeek === 7 ? 'sunday' : undefined;
}

/** Any day but a Saturday, a Sunday or a public holiday (Verordening 1182/71 art. 2; Algemene termijnenwet art. 1). */
export function isWorkingDay(calendar: Calendar, date: Temporal.PlainDate): boolean {
  return freeDay(calendar, date) === undefined;
}

/** The date itself when it is a working day. */
export function workingDayFrom(calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(calendar, date) ? date : workingDayFrom(calendar, date.add({ days: 1 }));
}

/** The date itself when it is a working day. */
export function workingDayUntil(calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(calendar, date) ? date : workingDayUntil(calendar, date.subtract({ days: 1 }));
}

/** The `count`-th working day after a date, or before it when `count` is negative; the date itself is not counted. */
export function addWorkingDays(calendar: Calendar, date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let reached = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached =
      count > 0
        ? workingDayFrom(calendar, reached.add({ days: 1 }))
        : workingDayUntil(calendar, reached.subtract({ days: 1 }));
  }
  return reached;
}
