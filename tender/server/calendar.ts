import { toIso } from '#platform/kernel/time.ts';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { endOf, guideOf, phases, startOf } from '#tender/core/procedure/planning/phases.ts';

/** Media type of what `calendarOf` gives. */
export const calendarType = 'text/calendar; charset=utf-8';

/**
 * The planning as an iCalendar file (RFC 5545): instants in UTC, whole days as days. Phases that are known by condition only are left out.
 * Somebody who subscribes sees a changed date as the same entry with a higher sequence number.
 */
export function calendarOf(procedure: string, file: ProcedureFile, origin: string): string {
  const guide = guideOf(file);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leidraad//Planning//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(guide.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...phases(file).flatMap((phase) => eventOf(procedure, file, phase, origin)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(procedure: string, file: ProcedureFile, phase: Phase, origin: string): string[] {
  const guide = guideOf(file);
  const when = datesOf(phase, guide.timeZone);
  if (when === undefined) return [];
  const changes = file.planning.changes.filter((change) => change.phase === phase.id);
  const stamp = changes.at(-1)?.at ?? file.preparation.publishedAt ?? file.preparation.draftedAt ?? file.lastAt ?? '';
  const page = `${origin}/procedures/${procedure}/planning`;
  return [
    'BEGIN:VEVENT',
    `UID:${phase.id}.${procedure}@${new URL(origin).hostname}`,
    `DTSTAMP:${basic(stamp)}`,
    `SEQUENCE:${changes.length}`,
    ...when,
    `SUMMARY:${escape(`${phase.title} – ${guide.title}`)}`,
    `DESCRIPTION:${escape(`${guide.reference}, ${guide.authority.name}\n${page}`)}`,
    `URL:${page}`,
    ...(changes.length === 0 ? [] : [`COMMENT:${escape(changes.at(-1)?.reason ?? '')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An instant has a start and no length; days run up to and without the last one. */
function datesOf(phase: Phase, zone: string): string[] | undefined {
  const start = startOf(phase, zone);
  const end = endOf(phase, zone);
  if (start === undefined || end === undefined) return undefined;
  if (phase.until !== undefined || phase.on?.includes('T')) return [`DTSTART:${basic(toIso(start))}`];
  const day = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(zone).toPlainDate().toString().replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(end)}`];
}

/** `20251006T100000Z` */
function basic(iso: string): string {
  return `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escape(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 bytes, broken between characters. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
