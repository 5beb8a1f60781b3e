import type { Language } from '#platform/kernel/language.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import { toIso } from '#platform/kernel/time.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { inLanguage } from '#tender/core/procedure/preparation/in-language.ts';
import { mailsOf } from '#tender/core/procedure/procedure.ts';
import type { MailDraft, Reminder } from '#tender/core/procedure/stage.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import type { Person } from './directory.ts';
import { resolveRecipients } from './mail-recipients.ts';
import { streamOf } from './procedure-files.ts';
import { serverSentence } from './words.ts';

/** Everything that a message is made of besides its draft. */
export interface MailContext {
  readonly people: readonly Person[];
  /** Scheme, host and port under which people reach the pages. */
  readonly origin: string;
  /** Default that of the machine. */
  readonly random?: RandomBytes | undefined;
}

/** An event with the file as it stood right after it. */
export interface Happened {
  readonly recorded: RecordedEvent;
  readonly file: ProcedureFile;
}

/** Puts the messages that follow from these events into the outbox, in the transaction that appends the events. */
export async function postMailsOf(
  entries: WritableEntries,
  happened: readonly Happened[],
  context: MailContext,
): Promise<void> {
  for (const { recorded, file } of happened) {
    const told = (language: Language) => mailsOf(recorded, inLanguage(file, language));
    for (const [place, draft] of mailsOf(recorded, file).entries()) {
      const draftIn = (language: Language) => told(language)[place] ?? draft;
      await postDraft(entries, draftIn, file, recorded, context);
    }
  }
}

const reminders = 'reminder';

export async function wasSent(entries: Entries, file: ProcedureFile, key: string): Promise<boolean> {
  return (await entries.get(reminders, onceKey(file, key))) !== undefined;
}

function onceKey(file: ProcedureFile, key: string): string {
  return `${file.preparation.procedure ?? ''}/${key}`;
}

/** Once for each key of a reminder. */
export async function postReminder(
  entries: WritableEntries,
  { key, mail }: Reminder,
  file: ProcedureFile,
  now: Temporal.Instant,
  context: MailContext,
): Promise<void> {
  if (await wasSent(entries, file, key)) return;
  await entries.put(reminders, onceKey(file, key), toIso(now));
  await postDraft(entries, () => mail, file, { seq: file.version, at: toIso(now) }, context);
}

async function postDraft(
  entries: WritableEntries,
  draftIn: (language: Language) => MailDraft,
  file: ProcedureFile,
  { seq, at }: { readonly seq: number; readonly at: string },
  { people, origin, random }: MailContext,
): Promise<void> {
  const stream = streamOf(file.preparation.procedure ?? '');
  const { recipient } = draftIn(guideLanguage(file));
  for (const person of resolveRecipients(recipient, file, people)) {
    // Each reads the guide in his own language, where it is written in that one.
    const { subject, text } = written(person, draftIn(person.language), inLanguage(file, person.language), origin);
    await postMail(
      entries,
      { to: [{ user: person.user }], subject, text, language: person.language, about: { procedure: stream, seq } },
      at,
      random,
    );
  }
}

function guideLanguage({ preparation: { guide } }: ProcedureFile): Language {
  return guide?.language ?? 'nl';
}

function written(
  person: Person,
  draft: MailDraft,
  file: ProcedureFile,
  origin: string,
): { subject: string; text: string } {
  const { language } = person;
  const guide = file.preparation.guide;
  const procedure = file.preparation.procedure ?? '';
  const about = {
    title: guide?.title ?? procedure,
    reference: guide?.reference ?? '',
    authority: guide?.authority.name ?? '',
  };
  const params = { ...about, ...draft.params };
  const selection = guide !== undefined && isSelection(guide);
  const document = draft.document === undefined ? [] : [documentLine(draft.document, procedure, origin, person)];
  const paragraphs = [
    serverSentence('mail-greeting', language, { name: person.name }),
    sentence(`${draft.code}-text`, language, params, guide?.timeZone, selection),
    ...document,
    `${serverSentence('mail-page', language, about)}\n${origin}/procedures/${procedure}`,
  ];
  return {
    subject: sentence(`${draft.code}-subject`, language, params, guide?.timeZone, selection),
    text: paragraphs.join('\n\n'),
  };
}

function documentLine(document: string, procedure: string, origin: string, { language }: Person): string {
  return `${serverSentence('mail-document', language)}\n${origin}/v1/procedures/${procedure}/documents/${document}.pdf`;
}
