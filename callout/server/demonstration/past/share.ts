import { shareAt } from '#callout/simulation/day.ts';

/** How full an invented college was, of all days before today: the days of the simulation, with holidays and a year in which more people joined. */

/** From and until, month and day: the school is open for who works on. */
const holidays = [
  ['02-20', '02-28'],
  ['04-25', '05-05'],
  ['07-11', '08-23'],
  ['10-17', '10-25'],
  ['12-19', '12-31'],
  ['01-01', '01-03'],
] as const;

/** Share of all responders that was at work, 0 to 1; `age` is how many days ago that was. */
export function shareOn(local: Temporal.ZonedDateTime, age: number): number {
  const growing = Math.max(0.8, 1 - age / 2200);
  return shareAt(local.hour * 60 + local.minute, local.dayOfWeek) * growing * (isHoliday(local) ? 0.62 : 1);
}

function isHoliday(local: Temporal.ZonedDateTime): boolean {
  const day = local.toPlainDate().toString().slice(5);
  return holidays.some(([from, until]) => day >= from && day <= until);
}
