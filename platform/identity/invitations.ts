import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { formatDeadline } from '#platform/kernel/format.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { Entries, Transaction } from '#platform/store/event-store.ts';
import { createUser, directoryStream, type Rooms } from './accounts.ts';
import { findOrganisation } from './directory.ts';
import { foundOrganisation } from './organisations.ts';
import { mailWords } from './words.ts';

export interface NewInvitation {
  readonly email: string;
  readonly organisation: string;
  readonly title?: string;
  readonly administrator?: boolean;
  readonly language: Language;
  /** Name of who invites, for the mail. */
  readonly inviter: string;
}

export interface Invitation {
  readonly email: string;
  /** Left out where a product has one organisation, of its own. */
  readonly organisation?: string;
  /** The id that the account gets, where somebody is spoken of before he has one. */
  readonly userId?: string;
  /** The operator that accepting makes, under the id above: a firm that registered itself. */
  readonly founds?: { readonly name: string; readonly tradeRegister: string };
  readonly title: string;
  readonly administrator: boolean;
  readonly language: Language;
  /** ISO, UTC. */
  readonly expires: string;
}

export interface InvitationSettings {
  readonly rooms: Rooms;
  /** Address of the page that takes the token after its `#`, where no server or proxy logs it. */
  readonly page: string;
  readonly zone: string;
  readonly now: () => Temporal.Instant;
  readonly mailPosted: () => void;
}

const collection = 'invitation';
/** From when it is made. */
export const invitationLasts = { hours: 7 * 24 };

const invitationSchema = z.object({
  email: z.string(),
  organisation: z.string().exactOptional(),
  userId: z.string().exactOptional(),
  founds: z.object({ name: z.string(), tradeRegister: z.string() }).exactOptional(),
  title: z.string(),
  administrator: z.boolean(),
  language: z.enum(languages),
  expires: z.string(),
});

/** Mails a one-time link, valid for seven days. Codes: `address-invalid`, `organisation-unknown`. */
export async function invite(settings: InvitationSettings, wanted: NewInvitation): Promise<Result<Invitation>> {
  const { rooms, now, mailPosted } = settings;
  const { language, inviter, title = '', administrator = false } = wanted;
  const email = wanted.email.trim().toLowerCase();
  if (!isMailAddress(email)) return refuse('address-invalid');
  const invited = await rooms.store.transact(directoryStream, async (tx): Promise<Result<Invitation>> => {
    const organisation = await findOrganisation(tx.entries, wanted.organisation);
    if (organisation === undefined) return refuse('organisation-unknown');
    const one = { email, organisation: organisation.id, title, administrator, language };
    const { invitation, link, until } = await openInvitation(settings, tx, one);
    const params = { organisation: organisation.name, inviter, link, until };
    const subject = say(mailWords, 'invitation-subject', language, params);
    const text = say(mailWords, 'invitation-text', language, params);
    await postMail(tx.entries, { to: [{ address: email }], subject, text, language, confidential: true }, toIso(now()));
    return ok(invitation);
  });
  if (invited.ok) mailPosted();
  return invited;
}

export interface OpenInvitation {
  readonly invitation: Invitation;
  /** Under which it is kept; what `closeInvitation` takes. */
  readonly key: string;
  /** Works once. */
  readonly link: string;
  /** In words, in the language of who is invited. */
  readonly until: string;
}

/** Keeps an invitation under the hash of a new token, and gives the link that holds the token. */
export async function openInvitation(
  { page, zone, now }: InvitationSettings,
  tx: Transaction,
  wanted: Pick<Invitation, 'email' | 'language'> & Partial<Invitation>,
): Promise<OpenInvitation> {
  const token = randomBytes(32).toString('base64url');
  const expires = now().add(invitationLasts);
  const invitation = { title: '', administrator: false, ...wanted, expires: toIso(expires) };
  const key = keyOf(token);
  await tx.entries.put(collection, key, invitation);
  return { invitation, key, link: `${page}#${token}`, until: formatDeadline(expires, zone, wanted.language) };
}

/** Its link works no more; for another one that takes its place. */
export async function closeInvitation(tx: Transaction, key: string): Promise<void> {
  await tx.entries.remove(collection, key);
}

/** Codes: `invitation-unknown`, `invitation-expired`. */
export async function findInvitation(
  entries: Entries,
  token: string,
  now: Temporal.Instant,
): Promise<Result<Invitation>> {
  const found = await entries.get(collection, keyOf(token));
  if (found === undefined) return refuse('invitation-unknown');
  const invitation = invitationSchema.parse(found);
  return Temporal.Instant.compare(now, fromIso(invitation.expires)) < 0 ? ok(invitation) : refuse('invitation-expired');
}

/** Those that ended before this instant (ISO). */
export function forgetInvitations({ rooms }: InvitationSettings, before: string): Promise<void> {
  return rooms.store.transact(directoryStream, async ({ entries }) => {
    for (const { key, value } of await entries.list(collection))
      if (invitationSchema.parse(value).expires < before) await entries.remove(collection, key);
  });
}

/**
 * Makes the account, and the firm when it registered itself, and uses the invitation up, together or not at all. Codes: as
 * `findInvitation`, `createUser` and `foundOrganisation`.
 */
export async function acceptInvitation(
  { rooms, now }: InvitationSettings,
  { token, name, password }: { readonly token: string; readonly name: string; readonly password: string },
): Promise<Result<{ readonly userId: string }>> {
  const invitation = await findInvitation(rooms.store.entries, token, now());
  if (!invitation.ok) return invitation;
  const { founds, ...invited } = invitation.value;
  return createUser(rooms, { ...invited, name, password }, async (tx) => {
    const still = await findInvitation(tx.entries, token, now());
    if (!still.ok) return still;
    const id = invited.organisation === undefined ? {} : { id: invited.organisation };
    const founded = founds === undefined ? still : await foundOrganisation(tx, { ...founds, kind: 'operator', ...id });
    if (founded.ok) await tx.entries.remove(collection, keyOf(token));
    return founded;
  });
}

/** The token itself is nowhere but in the mail. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
