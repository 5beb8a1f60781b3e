import { localise, noBreakSpace } from './digits.ts';
import type { Language } from './language.ts';
import { isPlural } from './plural.ts';
import { type Rational, rational, toDecimal } from './rational.ts';
import { unreachable } from './result.ts';
import { localDate, startOfDay } from './time.ts';

// The names stand here and not in the host's locale data, so that every browser and every archived page reads the same.
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `maandag 6 oktober 2025, 12.00 uur`. A time that clocks show twice in autumn gets its offset: `(UTC+2)`. Seconds are cut off. */
export function formatInstant(instant: Temporal.Instant, zone: string, language: Language): string {
  const local = instant.toZonedDateTimeISO(zone);
  const clock = clockTime(two(local.hour), two(local.minute), language);
  return `${formatDate(local.toPlainDate(), language)}${clock}${offsetIfTwice(local)}`;
}

/**
 * An instant at which a term ends. Midnight is told as the end of the day before, `zondag 5 oktober 2025, 24.00 uur`: nobody then
 * thinks that he has a day more.
 */
export function formatDeadline(instant: Temporal.Instant, zone: string, language: Language): string {
  const date = localDate(instant, zone);
  if (!startOfDay(date, zone).equals(instant)) return formatInstant(instant, zone, language);
  return `${formatDate(date.subtract({ days: 1 }), language)}${clockTime('24', '00', language)}`;
}

/** As `formatInstant`, to the millisecond: `maandag 6 oktober 2025, 12.00.00,003 uur`. */
export function formatInstantExact(instant: Temporal.Instant, zone: string, language: Language): string {
  const local = instant.toZonedDateTimeISO(zone);
  const mark = language === 'en' ? '.' : ',';
  const seconds = `${two(local.second)}${mark}${String(local.millisecond).padStart(3, '0')}`;
  const minutes =
    language === 'fr'
      ? `${two(local.minute)} min ${seconds} s`
      : `${two(local.minute)}${language === 'nl' ? '.' : ':'}${seconds}`;
  return `${formatDate(local.toPlainDate(), language)}${clockTime(two(local.hour), minutes, language)}${offsetIfTwice(local)}`;
}

/** `maandag 6 oktober 2025` */
export function formatDate(date: Temporal.PlainDate, language: Language): string {
  return `${weekdays[language][date.dayOfWeek - 1]} ${formatDateShort(date, language)}`;
}

/** `6 oktober 2025` */
export function formatDateShort(date: Temporal.PlainDate, language: Language): string {
  const day = language === 'fr' && date.day === 1 ? '1er' : String(date.day);
  return `${day} ${months[language][date.month - 1]} ${date.year}`;
}

/** `14,67`: exactly `places` decimals, rounded half-up. */
export function formatPoints(points: Rational, places: number, language: Language): string {
  return localise(toDecimal(points, places), language);
}

/** `9%`, in French `9 %` with a space that does not break. `written` is the number as the language writes it. */
export function formatPercent(written: number | string, language: Language): string {
  return language === 'fr' ? `${written}\u00a0%` : `${written}%`;
}

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

const units: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

const unitNames: Readonly<Record<Language, Readonly<Record<Unit, readonly [singular: string, plural: string]>>>> = {
  nl: {
    years: ['jaar', 'jaar'],
    months: ['maand', 'maanden'],
    weeks: ['week', 'weken'],
    days: ['dag', 'dagen'],
    hours: ['uur', 'uur'],
    minutes: ['minuut', 'minuten'],
    seconds: ['seconde', 'seconden'],
  },
  fr: {
    years: ['an', 'ans'],
    months: ['mois', 'mois'],
    weeks: ['semaine', 'semaines'],
    days: ['jour', 'jours'],
    hours: ['heure', 'heures'],
    minutes: ['minute', 'minutes'],
    seconds: ['seconde', 'secondes'],
  },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
    minutes: ['minute', 'minutes'],
    seconds: ['second', 'seconds'],
  },
};

const and: Readonly<Record<Language, string>> = { nl: 'en', fr: 'et', en: 'and' };
const underASecond: Readonly<Record<Language, string>> = {
  nl: 'minder dan een seconde',
  fr: 'moins d’une seconde',
  en: 'less than a second',
};

/**
 * The largest unit and the one below it: `2 dagen en 3 uur`. The rest is cut off, so that a countdown never promises time that is not there.
 * A day is 24 hours; the sign is left out. Years, months and weeks are taken as given.
 */
export function formatDuration(duration: Temporal.Duration, language: Language): string {
  const counts = balanced(duration.abs());
  const first = units.findIndex((unit) => counts[unit] !== 0);
  if (first === -1) return underASecond[language];
  return units
    .slice(first, first + 2)
    .filter((unit) => counts[unit] !== 0)
    .map((unit) => counted(counts[unit], unit, language))
    .join(` ${and[language]} `);
}

/** Decimal units, at most one decimal, rounded half-up: `1,4 MB`; French counts in `octets`. Throws unless a whole number from zero. */
export function formatBytes(bytes: number, language: Language): string {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`not a number of bytes: ${bytes}`);
  const letter = language === 'fr' ? 'o' : 'B';
  const whole = language === 'fr' ? 'octet' : 'byte';
  if (bytes < 1000) return `${bytes}${noBreakSpace}${whole}${isPlural(bytes, language) ? 's' : ''}`;
  const prefixes = ['k', 'M', 'G', 'T', 'P'];
  let power = 1;
  // 999 950 bytes would round to 1000.0 kB: it is 1 MB.
  while (power < prefixes.length && BigInt(bytes) * 20n >= 19_999n * 1000n ** BigInt(power)) power += 1;
  const decimal = toDecimal(rational(BigInt(bytes), 1000n ** BigInt(power)), 1).replace(/\.0$/, '');
  return `${localise(decimal, language)}${noBreakSpace}${prefixes[power - 1]}${letter}`;
}

function balanced(duration: Temporal.Duration): Readonly<Record<Unit, number>> {
  const clock = Temporal.Duration.from({
    days: duration.days,
    hours: duration.hours,
    minutes: duration.minutes,
    seconds: duration.seconds,
    milliseconds: duration.milliseconds,
    microseconds: duration.microseconds,
    nanoseconds: duration.nanoseconds,
  }).round({ largestUnit: 'days', smallestUnit: 'seconds', roundingMode: 'trunc' });
  const { days, hours, minutes, seconds } = clock;
  return { years: duration.years, months: duration.months, weeks: duration.weeks, days, hours, minutes, seconds };
}

function counted(count: number, unit: Unit, language: Language): string {
  return `${count} ${unitNames[language][unit][isPlural(count, language) ? 1 : 0]}`;
}

function clockTime(hours: string, minutes: string, language: Language): string {
  switch (language) {
    case 'nl':
      return `, ${hours}.${minutes} uur`;
    case 'fr':
      return ` à ${hours} h ${minutes}`;
    case 'en':
      return `, ${hours}:${minutes}`;
    default:
      return unreachable(language);
  }
}

function offsetIfTwice(local: Temporal.ZonedDateTime): string {
  const shown = local.toPlainDateTime();
  const earlier = shown.toZonedDateTime(local.timeZoneId, { disambiguation: 'earlier' });
  const later = shown.toZonedDateTime(local.timeZoneId, { disambiguation: 'later' });
  if (earlier.equals(later)) return '';
  return ` (UTC${local.offset.replace(/^([+-])0?(\d+):00$/, '$1$2')})`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
