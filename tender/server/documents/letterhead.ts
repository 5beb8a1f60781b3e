import { formatDeadline, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { endOfDay, fromIso, localDate } from '#platform/kernel/time.ts';
import { termAfterDecision } from '#tender/core/guide/term-after-decision.ts';
import { calendarOf } from '#tender/core/legal/calendar.ts';
import { computeForfeiture } from '#tender/core/legal/standstill.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { LegalProtection, LetterHead } from '#tender/documents/letters/letter.ts';
import type { DocumentContext } from './maker.ts';

/** The head of a letter of the authority, dated on the day of the event that it rests on. */
export function letterHead(
  file: ProcedureFile,
  { language }: DocumentContext,
  at: string,
  recipient?: string,
): LetterHead {
  const { title, reference, authority, timeZone } = guideOf(file);
  return {
    language,
    authority: authority.name,
    authorityAddress: authority.address.split('\n'),
    procedure: title,
    reference,
    date: `${localDate(fromIso(at), timeZone)}`,
    ...(recipient === undefined ? {} : { recipient: { name: operatorName(file, recipient) } }),
    signatories: authority.contacts.slice(0, 1).map((contact) => ({ function: contact })),
  };
}

export function moment(file: ProcedureFile, at: string, language: Language): string {
  return formatInstant(fromIso(at), guideOf(file).timeZone, language);
}

/** The end of a term: midnight is 24.00 of its last day. */
export function termEnd(file: ProcedureFile, at: string, language: Language): string {
  return formatDeadline(fromIso(at), guideOf(file).timeZone, language);
}

/** Until when a decision sent at this instant can be contested, and where (ALM-20). */
export function protectionFrom(file: ProcedureFile, sentAt: string, language: Language): LegalProtection {
  const { country, standstill, timeZone } = guideOf(file);
  const calendar = calendarOf(country);
  const running = unwrap(termAfterDecision(guideOf(file), fromIso(sentAt), calendar));
  const forfeiture = computeForfeiture(standstill.days, running, calendar);
  return {
    days: standstill.days,
    standstillEnds: formatDeadline(endOfDay(running.lastDay, timeZone), timeZone, language),
    forfeitureEnds: formatDeadline(forfeiture.printedEndsAt, timeZone, language),
    court: standstill.court,
  };
}
