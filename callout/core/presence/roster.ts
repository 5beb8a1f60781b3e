import { ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, localInstant, toIso } from '#platform/kernel/time.ts';
import type { Id, NameOf, Organisation } from '../organisation/organisation.ts';
import { belongsTo } from './belongs.ts';
import { readCsv } from './csv.ts';
import type { Signal } from './presence.ts';

/** Somebody is expected somewhere, from one instant until another. */
export interface Shift {
  readonly responder: Id;
  readonly location: Id;
  readonly from: string;
  readonly to: string;
}

/** Hours that a shift is still shown after its end, as one that is over. */
const shownAfter = 1;

/**
 * What the roster says now: `here` since the beginning of a shift, until its end and no longer. Its age and weight are those of the
 * policy; it only expects, and overrules nothing (`claims.ts`).
 */
export function rosterSignals(shifts: readonly Shift[], now: Temporal.Instant): readonly Signal[] {
  const at = toIso(now);
  const shownFrom = toIso(now.subtract({ hours: shownAfter }));
  const begun = shifts.filter(({ from, to }) => from <= at && to > shownFrom);
  // Of two at the same place the one that lasts longest.
  const last = new Map(begun.toSorted((a, b) => (a.to < b.to ? -1 : 1)).map((shift) => [placeOf(shift), shift]));
  return [...last.values()].map(({ responder, location, from, to }) => ({
    responder,
    location,
    source: 'roster',
    says: 'here',
    at: from,
    since: from,
    until: to,
  }));
}

/** Until when `rosterSignals` gives the same of these shifts, as milliseconds since 1970; Infinity when no shift begins or goes any more. */
export function rosterHoldsUntil(shifts: readonly Shift[], now: Temporal.Instant): number {
  const turns = shifts.flatMap(({ from, to }) => [fromIso(from), fromIso(to).add({ hours: shownAfter })]);
  return Math.min(...turns.map((turn) => turn.epochMilliseconds).filter((turn) => turn > now.epochMilliseconds));
}

function placeOf({ responder, location }: Shift): string {
  return `${responder}/${location}`;
}

export interface RosterContext {
  readonly organisation: Organisation;
  readonly nameOf: NameOf;
  /** The location whose roster it is. */
  readonly location: Id;
  readonly now: Temporal.Instant;
}

export interface WrongLine extends Refusal {
  /** As a spreadsheet counts, the line with the names of the columns being 1. */
  readonly line: number;
}

export interface Roster {
  readonly shifts: readonly Shift[];
  /** All that is wrong, so that it is mended in one go; then nothing of it is taken. */
  readonly wrong: readonly WrongLine[];
  /** Shifts that were over already. */
  readonly past: number;
}

const mostLines = 20_000;
const longestHours = 36;

const columns = {
  person: ['persoon', 'naam', 'medewerker', 'bhv’er', "bhv'er", 'person', 'name', 'personne', 'nom'],
  location: ['locatie', 'location', 'site', 'gebouw'],
  from: ['van', 'begin', 'start', 'from', 'de', 'du'],
  to: ['tot', 'einde', 'to', 'until', 'end', 'au', 'à'],
} as const;
type Column = keyof typeof columns;

/** A roster as a spreadsheet saves it: person (name or code), location, from, to; times on the clocks of the organisation. */
export function readRoster(text: string, context: RosterContext): Result<Roster> {
  const [head = [], ...rows] = readCsv(text);
  const names = head.map((name) => name.toLowerCase());
  const place = (column: Column) => names.findIndex((name) => columns[column].some((one) => one === name));
  const missing = (['person', 'location', 'from', 'to'] as const).filter((column) => place(column) < 0);
  if (missing.length > 0) {
    return refuse('roster-columns-missing', { columns: missing.map((column) => columns[column][0]).join(', ') });
  }
  if (rows.length > mostLines) return refuse('roster-too-long', { most: mostLines });
  const people = peopleOf(context);
  const now = toIso(context.now);
  const shifts: Shift[] = [];
  const wrong: WrongLine[] = [];
  let past = 0;
  for (const [index, row] of rows.entries()) {
    if (row.every((field) => field === '')) continue;
    const field = (column: Column) => row[place(column)] ?? '';
    const shift = shiftOf(field, people, context);
    if (!shift.ok) wrong.push({ ...shift.error, line: index + 2 });
    else if (shift.value.to <= now) past += 1;
    else shifts.push(shift.value);
  }
  return ok({ shifts, wrong, past });
}

/** By id and by name, in small letters; several people may have one name. */
function peopleOf({ organisation, nameOf }: RosterContext): ReadonlyMap<string, readonly Id[]> {
  const people = new Map<string, Id[]>();
  for (const id of organisation.responders.keys()) {
    for (const name of new Set([plain(id), plain(nameOf(id))])) people.set(name, [...(people.get(name) ?? []), id]);
  }
  return people;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function shiftOf(
  field: (column: Column) => string,
  people: ReadonlyMap<string, readonly Id[]>,
  { organisation, location }: RosterContext,
): Result<Shift> {
  const [person, there] = [field('person').slice(0, 80), field('location').slice(0, 80)];
  const [responder, another] = people.get(plain(person)) ?? [];
  if (responder === undefined) return refuse('roster-person-unknown', { person });
  if (another !== undefined) return refuse('roster-person-unclear', { person });
  const name = organisation.locations.get(location)?.name ?? '';
  if (plain(there) !== plain(location) && plain(there) !== plain(name)) {
    return refuse('roster-of-other-location', { location: there });
  }
  if (!belongsTo(organisation, responder, location)) return refuse('roster-person-elsewhere', { person });
  const [from, to] = [instantOf(field('from'), organisation.zone), instantOf(field('to'), organisation.zone)];
  if (from === undefined) return refuse('roster-time-wrong', { time: field('from').slice(0, 40) });
  if (to === undefined) return refuse('roster-time-wrong', { time: field('to').slice(0, 40) });
  const hours = (fromIso(to).epochMilliseconds - fromIso(from).epochMilliseconds) / 3_600_000;
  if (hours <= 0 || hours > longestHours) return refuse('roster-shift-wrong', { hours: longestHours });
  return ok({ responder, location, from, to });
}

const written =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))[T ]+(\d{1,2})[:.](\d{2})(?::00)?$/;

/** `2026-11-23 08:00` or `23-11-2026 8:00`. An hour that the clocks show twice or skip is none. */
function instantOf(text: string, zone: string): string | undefined {
  const [, isoYear, isoMonth, isoDay, day, month, year, hour = '', minute = ''] = written.exec(text) ?? [];
  const date = [isoYear ?? year ?? '', isoMonth ?? month ?? '', isoDay ?? day ?? ''].map((part) =>
    part.padStart(2, '0'),
  );
  const instant = localInstant(`${date.join('-')}T${hour.padStart(2, '0')}:${minute}`, zone);
  return instant.ok ? toIso(instant.value) : undefined;
}
