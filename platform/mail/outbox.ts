import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import { isMailAddress, oneLine } from './address.ts';

/** A user of this installation, whose address is looked up when the mail goes out, or an address. */
export type Recipient = { readonly user: string } | { readonly address: string; readonly name?: string };

export interface Attachment {
  readonly name: string;
  readonly sha256: string;
  /** Media type, such as `application/pdf`. */
  readonly type: string;
}

/** The event a mail tells about: the stream of the procedure and the number of the event in it. */
export interface About {
  readonly procedure: string;
  readonly seq: number;
}

/**
 * Which mails go before which. `alarm`: it calls somebody out. `awaited`: somebody looks at his screen until it comes, such as a link for
 * a new password. `ordinary`: all others.
 */
export const urgencies = ['alarm', 'awaited', 'ordinary'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Mail {
  /** Each recipient gets a mail of his own and sees no other. */
  readonly to: readonly Recipient[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly language: Language;
  readonly attachments?: readonly Attachment[];
  readonly about?: About;
  /** Holds a one-time link: the text is wiped once the mail was sent. */
  readonly confidential?: true;
  /** Default: ordinary. */
  readonly urgency?: Urgency;
}

/** Instants are ISO 8601 in UTC. */
export type Delivery =
  | { readonly state: 'waiting'; readonly attempts: number; readonly nextAt: string; readonly problem?: string }
  | {
      readonly state: 'sent';
      readonly at: string;
      readonly attempts: number;
      readonly address: string;
      readonly response: string;
    }
  /** In the mailbox of a demonstration, and nowhere else. */
  | { readonly state: 'shown'; readonly at: string }
  | { readonly state: 'failed'; readonly at: string; readonly attempts: number; readonly problem: string };

export interface StoredMail {
  /** Sorts by the instant of posting. */
  readonly id: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  readonly attachments: readonly Attachment[];
  readonly about?: About;
  readonly confidential?: true;
  readonly urgency: Urgency;
  readonly postedAt: string;
  readonly delivery: Delivery;
}

/** Mails still to go out, and all others. */
export const waitingMails = 'outbox';
export const settledMails = 'mailbox';

/**
 * Writes one mail for each recipient, in the transaction of the events it tells about: it goes out if and only if they stand. `at` is the
 * instant in ISO UTC. Gives the ids. Throws a TypeError on an address that is none: check what people type with `isMailAddress` first.
 */
export async function postMail(
  entries: WritableEntries,
  mail: Mail,
  at: string,
  random: RandomBytes = randomBytes,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const to of mail.to) {
    if ('address' in to && !isMailAddress(to.address)) throw new TypeError('a recipient has no mail address');
    const id = nextId(at, random);
    const stored: StoredMail = {
      id,
      to: 'address' in to && to.name !== undefined ? { ...to, name: oneLine(to.name) } : to,
      subject: oneLine(mail.subject),
      text: mail.text,
      language: mail.language,
      attachments: mail.attachments ?? [],
      ...(mail.about === undefined ? {} : { about: mail.about }),
      ...(mail.confidential === undefined ? {} : { confidential: mail.confidential }),
      urgency: mail.urgency ?? 'ordinary',
      postedAt: at,
      delivery: { state: 'waiting', attempts: 0, nextAt: at },
    };
    await putMail(entries, stored);
    ids.push(id);
  }
  return ids;
}

let posted = 0;

/** Mails of the same instant keep the order in which they were posted, up to a million of them. */
function nextId(at: string, random: RandomBytes): string {
  posted = (posted + 1) % 1_000_000;
  return `${at}.${String(posted).padStart(6, '0')}.${Buffer.from(random(6)).toString('hex')}`;
}

/** Writes a mail where its state belongs. */
export async function putMail(entries: WritableEntries, mail: StoredMail): Promise<void> {
  const waiting = mail.delivery.state === 'waiting';
  await entries.put(waiting ? waitingMails : settledMails, mail.id, toJson(mail));
  if (!waiting) await entries.remove(waitingMails, mail.id);
}

export async function readMail(entries: Entries, id: string): Promise<StoredMail | undefined> {
  const found = (await entries.get(waitingMails, id)) ?? (await entries.get(settledMails, id));
  return found === undefined ? undefined : fromJson(found);
}

/** Mails still to go out, oldest first. */
export async function listWaiting(entries: Entries): Promise<readonly StoredMail[]> {
  return (await entries.list(waitingMails)).map(({ value }) => fromJson(value));
}

/** Takes back a mail that did not go out yet; one that is with the mail server just now goes out. */
export async function withdrawMail(entries: WritableEntries, id: string): Promise<void> {
  await entries.remove(waitingMails, id);
}

/** All mails, newest first; those of one user or about one procedure when asked. */
export async function listMails(
  entries: Entries,
  wanted: { readonly user?: string; readonly procedure?: string } = {},
): Promise<readonly StoredMail[]> {
  const rows = [...(await entries.list(settledMails)), ...(await entries.list(waitingMails))];
  return rows
    .map(({ value }) => fromJson(value))
    .filter(({ to }) => wanted.user === undefined || ('user' in to && to.user === wanted.user))
    .filter(({ about }) => wanted.procedure === undefined || about?.procedure === wanted.procedure)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

const instant = z.string();

const storedMail = z.object({
  id: z.string(),
  to: z.union([z.object({ user: z.string() }), z.object({ address: z.string(), name: z.string().exactOptional() })]),
  subject: z.string(),
  text: z.string(),
  language: z.enum(languages),
  attachments: z.array(z.object({ name: z.string(), sha256: z.string(), type: z.string() })),
  about: z.object({ procedure: z.string(), seq: z.number() }).exactOptional(),
  confidential: z.literal(true).exactOptional(),
  urgency: z.enum(urgencies).default('ordinary'),
  postedAt: instant,
  delivery: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('waiting'),
      attempts: z.number(),
      nextAt: instant,
      problem: z.string().exactOptional(),
    }),
    z.object({
      state: z.literal('sent'),
      at: instant,
      attempts: z.number(),
      address: z.string(),
      response: z.string(),
    }),
    z.object({ state: z.literal('shown'), at: instant }),
    z.object({ state: z.literal('failed'), at: instant, attempts: z.number(), problem: z.string() }),
  ]),
});

function fromJson(value: JsonValue): StoredMail {
  return storedMail.parse(value);
}

function toJson({ to, attachments, about, delivery, ...rest }: StoredMail): JsonValue {
  return {
    ...rest,
    to: { ...to },
    attachments: attachments.map((attachment) => ({ ...attachment })),
    ...(about === undefined ? {} : { about: { ...about } }),
    delivery: { ...delivery },
  };
}
