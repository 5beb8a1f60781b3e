import type { Call } from '#callout/core/alarm/state.ts';
import type { NameOf, Organisation } from '#callout/core/organisation/organisation.ts';
import { formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { Mail } from '#platform/mail/outbox.ts';
import { mailWords } from './words.ts';

export interface MailSettings {
  readonly organisation: Organisation;
  readonly nameOf: NameOf;
  readonly language: Language;
  readonly origin: string;
}

/**
 * The call as a mail, for who could not be reached otherwise. A drill says so before anything else (BHV-21), and goes after a real call.
 */
export function callMail(call: Call, { organisation, nameOf, language, origin }: MailSettings): Omit<Mail, 'to'> {
  const location = organisation.locations.get(call.location)?.name ?? call.location;
  const { nature, personal, mode } = call;
  const params = {
    nature,
    place: personal['place'] ?? '',
    text: personal['text'] ?? '',
    location,
    at: formatInstant(fromIso(call.raisedAt), organisation.zone, language),
    by: nameOf(call.raisedBy),
    link: `${origin}/`,
  };
  return {
    subject: say(mailWords, `subject-${mode}`, language, params),
    text: `${say(mailWords, `opening-${mode}`, language, params)}\n\n${say(mailWords, 'body', language, params)}`,
    language,
    urgency: mode === 'real' ? 'alarm' : 'awaited',
  };
}
