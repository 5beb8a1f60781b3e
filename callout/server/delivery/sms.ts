import type { Call } from '#callout/core/alarm/state.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { MailSettings } from './mail.ts';
import { smsWords } from './words.ts';

/** Two messages that belong together (153 characters each), or four where a letter is not of their alphabet. */
const mostText = 300;

/** The call as an SMS: what, where and when, and nothing else of what people wrote. */
export function callSms(call: Call, { organisation, language, origin }: Omit<MailSettings, 'nameOf'>): string {
  const { nature, personal, mode, raisedAt } = call;
  const location = organisation.locations.get(call.location)?.name ?? call.location;
  const at = fromIso(raisedAt).toZonedDateTimeISO(organisation.zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const link = `${origin}/phone`;
  const building = clip(location, 60);
  // What and where are never left out, also where the address of the pages is long.
  const each = Math.max(40, Math.floor((mostText - link.length - building.length - 80) / 2));
  const params = {
    nature: clip(nature, each),
    place: clip(personal['place'] ?? '', each),
    location: building,
    at,
    link,
  };
  return say(smsWords, mode, language, params);
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).toWellFormed();
}
