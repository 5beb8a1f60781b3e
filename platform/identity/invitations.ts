import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { formatDeadline } from '#platform/kernel/format.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { Entries } from '#platform/store/event-store.ts';
import { createUser, directoryStream, type Rooms } from './accounts.ts';
import { findOrganisation } from './directory.ts';
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
  readonly organisation: string;
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
const validFor = { hours: 7 * 24 };

const invitationSchema = z.object({
  email: z.string(),
  organisation: z.string(),
  title: z.string(),
  administrator: z.boolean(),
  language: z.enum(languages),
  expires: z.string(),
});

/** Mails a one-time link, valid for seven days. Codes: `address-invalid`, `organisation-unknown`. */
export async function invite(settings: InvitationSettings, wanted: NewInvitation): Promise<Result<Invitation>> {
  const { rooms, page, zone, now, mailPosted } = settings;
  const { language, inviter } = wanted;
  const email = wanted.email.trim().toLowerCase();
  if (!isMailAddress(email)) return refuse('address-invalid');
  const token = randomBytes(32).toString('base64url');
  const expires = now().add(validFor);
  const invited = await rooms.store.transact(directoryStream, async (tx): Promise<Result<Invitation>> => {
    const organisation = await findOrganisation(tx.entries, wanted.organisation);
    if (organisation === undefined) return refuse('organisation-unknown');
    const { title = '', administrator = false } = wanted;
    const invitation = {
      email,
      organisation: organisation.id,
      title,
      administrator,
      language,
      expires: toIso(expires),
    };
    await tx.entries.put(collection, keyOf(token), invitation);
    const until = formatDeadline(expires, zone, language);
    const params = { organisation: organisation.name, inviter, link: `${page}#${token}`, expires: until };
    const subject = say(mailWords, 'invitation-subject', language, params);
    const text = say(mailWords, 'invitation-text', language, params);
    await postMail(tx.entries, { to: [{ address: email }], subject, text, language, confidential: true }, toIso(now()));
    return ok(invitation);
  });
  if (invited.ok) mailPosted();
  return invited;
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

/** Makes the account and uses the invitation up, together or not at all. Codes: as `findInvitation` and `createUser`. */
export async function acceptInvitation(
  { rooms, now }: InvitationSettings,
  { token, name, password }: { readonly token: string; readonly name: string; readonly password: string },
): Promise<Result<{ readonly userId: string }>> {
  const invitation = await findInvitation(rooms.store.entries, token, now());
  if (!invitation.ok) return invitation;
  const { expires: _, ...account } = invitation.value;
  return createUser(rooms, { ...account, name, password }, async (tx) => {
    const still = await findInvitation(tx.entries, token, now());
    if (still.ok) await tx.entries.remove(collection, keyOf(token));
    return still;
  });
}

/** The token itself is nowhere but in the mail. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
