import { type Language, languages } from '#platform/kernel/language.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { WritableEntries } from '#platform/store/event-store.ts';
import type { Recipient } from '#tender/core/procedure/stage.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import type { RecordedQualification } from '#tender/core/qualification/events.ts';
import { guideIn } from '#tender/core/qualification/guide/translation.ts';
import { mailsOfSystem } from '#tender/core/qualification/mails.ts';
import type { QualificationSystem } from '#tender/core/qualification/state.ts';
import type { Person } from '../directory.ts';
import { serverSentence } from '../words.ts';

interface MailContext {
  readonly people: readonly Person[];
  readonly origin: string;
  readonly stream: string;
  readonly random?: RandomBytes;
}

/** Puts the messages that follow from an event into the outbox, in the transaction that appends it. */
export async function postSystemMails(
  entries: WritableEntries,
  recorded: RecordedQualification,
  after: QualificationSystem,
  { people, origin, stream, random }: MailContext,
): Promise<void> {
  const page = `${origin}/qualification-systems/${after.system ?? ''}`;
  const drafts = new Map(
    languages.map((language) => [language, mailsOfSystem(recorded, inLanguage(after, language))] as const),
  );
  // The same messages to the same people, in whatever language.
  for (const [place, { recipient }] of (drafts.get('nl') ?? []).entries()) {
    for (const person of people.filter((one) => isFor(one, recipient, after))) {
      const { language } = person;
      const { code, params } = drafts.get(language)?.[place] ?? unreachableDraft();
      const title = inLanguage(after, language).guide?.title ?? after.system ?? '';
      const say = (key: string) => sentence(key, language, { title, ...params }, after.guide?.timeZone);
      const text = [serverSentence('mail-greeting', language, { name: person.name }), say(`${code}-text`), page].join(
        '\n\n',
      );
      const about = { procedure: stream, seq: recorded.seq };
      const mail = { to: [{ user: person.user }], subject: say(`${code}-subject`), text, language, about };
      await postMail(entries, mail, recorded.at, random);
    }
  }
}

function inLanguage(file: QualificationSystem, language: Language): QualificationSystem {
  return file.guide === undefined ? file : { ...file, guide: guideIn(file.guide, language) };
}

function unreachableDraft(): never {
  throw new Error('which messages there are does not depend on the language');
}

/** A message for an operator goes to all its people. */
function isFor({ user, organisation }: Person, recipient: Recipient, file: QualificationSystem): boolean {
  if (recipient.to === 'operator') return organisation?.kind === 'operator' && organisation.id === recipient.operator;
  if (recipient.to === 'role') return file.granted[user]?.includes(recipient.role) === true;
  return recipient.to === 'user' && user === recipient.user;
}
