import { toIso } from '#platform/kernel/time.ts';
import { type Command, local } from './given.ts';

/** The rule of another authority than Almelo: 24 hours, and again 24 hours; the platform confirms (ROC-04). */
export const outageRule = {
  '/submission/outage': { withinHours: 24, extensionHours: 24, extensions: 2, confirmedBy: 'helpdesk' },
};

function began(text: string): { readonly what: string; readonly since: string } {
  return { what: 'De pagina Inschrijven geeft geen antwoord.', since: toIso(local(text)) };
}

export function reporting(since = '2025-10-06T11:00'): Command<'report-outage'> {
  return { type: 'report-outage', ...began(since) };
}

export function noting(received: string, since = '2025-10-06T11:00'): Command<'note-outage-report'> {
  const receivedAt = toIso(local(received));
  return { type: 'note-outage-report', name: 'Voorbijganger Bewaking B.V.', way: 'mail', receivedAt, ...began(since) };
}

export const confirming = { type: 'confirm-outage', reason: 'De dienst lag stil van 11.02 tot 12.40 uur.' } as const;
