/** Countries whose law of terms and public holidays is known here. */
export type Country = 'NL' | 'BE';

export type HolidayName =
  | 'new-years-day'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'labour-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'belgian-national-day'
  | 'assumption-day'
  | 'all-saints-day'
  | 'armistice-day'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'equated-day';

export interface Holiday {
  readonly date: Temporal.PlainDate;
  readonly name: HolidayName;
}

interface Decree {
  /** Official short title. */
  readonly title: string;
  readonly days: readonly string[];
}

/** Days that a royal decree equates with a public holiday (Algemene termijnenwet art. 3 lid 3). A new decree comes every three years or so. */
export const equatingDecrees: readonly Decree[] = [
  {
    title:
      'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    title:
      'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];

/** The years of which the equated days are known; outside them a Dutch term may in truth end later than computed. */
export const equatedYears = { first: 2023, last: 2028 } as const;

/** Whether every holiday of that year is known, equated days included. */
export function holidaysComplete(country: Country, year: number): boolean {
  return country === 'BE' || (year >= equatedYears.first && year <= equatedYears.last);
}

/**
 * Public holidays of a year by date, one for each date.
 * NL: Algemene termijnenwet art. 3, with King's Day as since 2014 (27 April, the 26th when that is a Sunday). BE: wet van 4 januari 1974,
 * KB van 18 april 1974.
 */
export function holidaysOf(country: Country, year: number): readonly Holiday[] {
  const key = `${country} ${year}`;
  const known = computed.get(key) ?? computeHolidays(country, year);
  if (computed.size < mostYears) computed.set(key, known);
  return known;
}

/** A page asks for the same few years hundreds of times. */
const computed = new Map<string, readonly Holiday[]>();
const mostYears = 200;

function computeHolidays(country: Country, year: number): readonly Holiday[] {
  const all = country === 'NL' ? dutchHolidays(year) : belgianHolidays(year);
  return all
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
    .filter(({ date }, index, sorted) => index === 0 || sorted[index - 1]?.date.equals(date) === false);
}

export function holidayOn(country: Country, date: Temporal.PlainDate): Holiday | undefined {
  return holidaysOf(country, date.year).find((holiday) => holiday.date.equals(date));
}

/** Easter Sunday in the Gregorian calendar: the Sunday after the ecclesiastical full moon on or after 21 March, found from the lunar cycle. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const lunarCorrection = Math.floor((8 * century + 13) / 25);
  const raw = (19 * golden + skippedLeapDays - lunarCorrection + 15) % 30;
  // Two late full moons are moved a day earlier, so that a cycle of 19 years has no date twice.
  const moon = raw === 29 || (raw === 28 && golden > 10) ? raw - 1 : raw;
  const fullMoon = Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: moon });
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}

function dutchHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const kingsDay = day(year, 4, 27);
  const equated = equatingDecrees
    .flatMap((decree) => decree.days)
    .map((text) => Temporal.PlainDate.from(text))
    .filter((date) => date.year === year);
  return [
    { name: 'new-years-day', date: day(year, 1, 1) },
    { name: 'good-friday', date: easter.subtract({ days: 2 }) },
    { name: 'easter-monday', date: easter.add({ days: 1 }) },
    { name: 'kings-day', date: kingsDay.dayOfWeek === 7 ? kingsDay.subtract({ days: 1 }) : kingsDay },
    { name: 'liberation-day', date: day(year, 5, 5) },
    { name: 'ascension-day', date: easter.add({ days: 39 }) },
    { name: 'whit-monday', date: easter.add({ days: 50 }) },
    { name: 'christmas-day', date: day(year, 12, 25) },
    { name: 'second-christmas-day', date: day(year, 12, 26) },
    ...equated.map((date): Holiday => ({ name: 'equated-day', date })),
  ];
}

function belgianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    { name: 'new-years-day', date: day(year, 1, 1) },
    { name: 'easter-monday', date: easter.add({ days: 1 }) },
    { name: 'labour-day', date: day(year, 5, 1) },
    { name: 'ascension-day', date: easter.add({ days: 39 }) },
    { name: 'whit-monday', date: easter.add({ days: 50 }) },
    { name: 'belgian-national-day', date: day(year, 7, 21) },
    { name: 'assumption-day', date: day(year, 8, 15) },
    { name: 'all-saints-day', date: day(year, 11, 1) },
    { name: 'armistice-day', date: day(year, 11, 11) },
    { name: 'christmas-day', date: day(year, 12, 25) },
  ];
}

function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
}
