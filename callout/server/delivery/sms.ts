import type { Call } from '#callout/core/alarm/state.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { MailSettings } from './mail.ts';
import { smsWords } from './words.ts';

/** Two messages of 160 characters, or four where a letter is not of their alphabet. */
const mostText = 300;

/** The call as an SMS: what, where and when, and nothing else of what people wrote. */
export function callSms(call: Call, { organisation, language, origin }: Omit<MailSettings, 'nameOf'>): string {
  const { nature, personal, mode, raisedAt } = call;
  const location = organisation.locations.get(call.location)?.name ?? call.location;
  const at = fromIso(raisedAt).toZonedDateTimeISO(organisation.zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const link = `${origin}/phone`;
  const room = mostText - link.length - location.length - 80;
  const clip = (text: string): string => (text.length <= room / 2 ? text : text.slice(0, room / 2).toWellFormed());
  const params = { nature: clip(nature), place: clip(personal['place'] ?? ''), location, at, link };
  return say(smsWords, mode, language, params);
}
