import { toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { postMail } from '#platform/mail/outbox.ts';
import { directoryStream, type Rooms } from './accounts.ts';
import { findProfile } from './directory.ts';
import { isOfProvider } from './provider/binding.ts';
import { mailWords } from './words.ts';

interface PasswordMail {
  readonly userId: string;
  readonly address: string;
  /** Where the new password is set; works once. */
  readonly link: string;
  readonly at: Temporal.Instant;
}

/**
 * Mails the link for a new password. Whoever has none because he signs in at the identity provider is told so instead: with a link,
 * who reads his mail would get past the second factor of the provider.
 */
export async function mailPasswordLink(rooms: Rooms, { userId, address, link, at }: PasswordMail): Promise<void> {
  const { context } = await rooms.engine();
  const ways = (await context.internalAdapter.findAccounts(userId)).map(({ providerId }) => providerId);
  const elsewhere = ways.some(isOfProvider) && !ways.includes('credential');
  const language = (await findProfile(rooms.store.entries, userId))?.language ?? 'nl';
  const subject = say(mailWords, 'password-subject', language);
  const text = elsewhere
    ? say(mailWords, 'password-elsewhere-text', language)
    : say(mailWords, 'password-text', language, { link });
  const mail = { to: [{ address }], subject, text, language, confidential: true, urgency: 'awaited' } as const;
  await rooms.store.transact(directoryStream, (tx) => postMail(tx.entries, mail, toIso(at)));
}
