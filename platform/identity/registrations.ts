import { randomUUID } from 'node:crypto';
import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { Transaction } from '#platform/store/event-store.ts';
import { directoryStream } from './accounts.ts';
import { listOrganisations } from './directory.ts';
import { type InvitationSettings, openInvitation } from './invitations.ts';
import { isSameFirm, tidyOrganisation } from './organisations.ts';
import { mailWords } from './words.ts';

export interface NewRegistration {
  /** Name of the firm. */
  readonly name: string;
  readonly tradeRegister: string;
  readonly email: string;
  readonly language: Language;
}

/**
 * A firm registers itself as operator: who opens the link in the mail makes the firm and its first account together. The answer is the
 * same whether the firm or the address is known here or not; only the mail says so, to who can read it. The number in the trade register
 * is what the firm says of itself; the examination of its tender compares it with the extract.
 *
 * Codes: `address-invalid`, `name-invalid`, `trade-register-invalid`.
 */
export async function register(settings: InvitationSettings, wanted: NewRegistration): Promise<Result<undefined>> {
  const email = wanted.email.trim().toLowerCase();
  if (!isMailAddress(email)) return refuse('address-invalid');
  const { name, tradeRegister, language } = wanted;
  const tidy = tidyOrganisation({ kind: 'operator', name, tradeRegister });
  if (!tidy.ok) return tidy;
  const hasAccount = await knowsAddress(settings, email);
  await settings.rooms.store.transact(directoryStream, async (tx) => {
    const known = (await listOrganisations(tx.entries)).some((one) => isSameFirm(one, tidy.value));
    const params = { organisation: tidy.value.name, link: new URL('/sign-in', settings.page).href };
    if (hasAccount) return post(settings, tx, email, 'registration-account', language, params);
    if (known) return post(settings, tx, email, 'registration-known', language, params);
    const founds = { name: tidy.value.name, tradeRegister: tidy.value.tradeRegister ?? '' };
    const { link, until } = await openInvitation(settings, tx, { email, organisation: randomUUID(), founds, language });
    return post(settings, tx, email, 'registration', language, { ...params, link, until });
  });
  settings.mailPosted();
  return ok(undefined);
}

async function knowsAddress({ rooms }: InvitationSettings, email: string): Promise<boolean> {
  const { context } = await rooms.engine();
  return (await context.internalAdapter.findUserByEmail(email)) !== null;
}

async function post(
  { now }: InvitationSettings,
  tx: Transaction,
  address: string,
  topic: 'registration' | 'registration-known' | 'registration-account',
  language: Language,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  const subject = say(mailWords, 'registration-subject', language, params);
  const text = say(mailWords, `${topic}-text`, language, params);
  const mail = { to: [{ address }], subject, text, language, confidential: true, urgency: 'awaited' } as const;
  await postMail(tx.entries, mail, toIso(now()));
}
