import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import type { Transaction } from '#platform/store/event-store.ts';
import { createUser, type Rooms, userWithAddress } from '../accounts.ts';
import { findProfile } from '../directory.ts';
import type { Shown } from './client.ts';
import type { ProviderSettings } from './settings.ts';

/** Somebody who was entered here before he has an account. */
export interface Awaited {
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
}

/** What the product knows of the people of the organisation. */
export interface Welcome {
  /** Who was entered with this address, in small letters, and has no account yet. */
  awaited(address: string): Awaited | undefined;
  /** `none`: has no place in the organisation, or none any more. `administrator`: administers any of it. */
  standing(userId: string): 'member' | 'administrator' | 'none';
  /** In the transaction that makes his account; an invitation that is open ends with it. */
  arrives(tx: Transaction, userId: string): Promise<void>;
  /** The account stands. */
  arrived(userId: string): Promise<void>;
}

export interface Bindings {
  readonly rooms: Rooms;
  readonly settings: ProviderSettings;
  readonly welcome: Welcome;
}

const ofProvider = 'oidc ';

/** Whether this name of a way to sign in is that of an identity provider, the one of now or an earlier one. */
export function isOfProvider(name: string): boolean {
  return name.startsWith(ofProvider);
}

/** Under which the subjects of an issuer are kept among the ways to sign in. */
export function bindingName({ issuer }: Pick<ProviderSettings, 'issuer'>): string {
  return `${ofProvider}${issuer.href}`;
}

/**
 * Whose account it is that the provider shows: by issuer and subject, and the first time by an address that is surely his. Codes:
 * `provider-stranger`, `provider-address`, `provider-administrator`, `provider-other-person`, `account-suspended`.
 */
export async function whoIs(bindings: Bindings, shown: Shown): Promise<Result<string>> {
  const bound = await boundUser(bindings, shown.subject);
  if (bound !== undefined) return mayEnter(bindings, bound);
  const address = sureAddress(bindings.settings, shown);
  if (!address.ok) return address;
  const { alone } = await bindings.rooms.engine();
  const known = await alone(() => bindByAddress(bindings, shown.subject, address.value));
  return known.ok ? mayEnter(bindings, known.value) : known;
}

/** Binds the account of who is signed in here already, whatever his address there. Codes: `provider-other-person` and as `whoIs`. */
export async function bindSignedIn(bindings: Bindings, shown: Shown, userId: string): Promise<Result<string>> {
  const allowed = await mayEnter(bindings, userId);
  if (!allowed.ok) return allowed;
  const { alone } = await bindings.rooms.engine();
  return alone(async () => {
    const bound = await boundUser(bindings, shown.subject);
    if (bound === userId) return ok(userId);
    return bound === undefined ? bind(bindings, shown.subject, userId) : refuse('provider-other-person');
  });
}

export async function isBound({ rooms, settings }: Omit<Bindings, 'welcome'>, userId: string): Promise<boolean> {
  const { context } = await rooms.engine();
  const accounts = await context.internalAdapter.findAccounts(userId);
  return accounts.some(({ providerId }) => providerId === bindingName(settings));
}

/** Who of these is bound. */
export async function boundAmong(
  { rooms, settings }: Omit<Bindings, 'welcome'>,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const { context } = await rooms.engine();
  const found = await context.adapter.findMany<{ readonly userId: string }>({
    model: 'account',
    where: [
      { field: 'providerId', value: bindingName(settings) },
      { field: 'userId', operator: 'in', value: [...userIds] },
    ],
    limit: userIds.length,
  });
  return new Set(found.map(({ userId }) => userId));
}

/** His account stays; he signs in at the provider no more until he is recognised anew. All his sessions end. */
export async function unbind(
  { rooms, settings }: Omit<Bindings, 'welcome'>,
  userId: string,
): Promise<Result<undefined>> {
  if (!(await isBound({ rooms, settings }, userId))) return refuse('provider-not-bound');
  const { context } = await rooms.engine();
  const where = [
    { field: 'userId', value: userId },
    { field: 'providerId', value: bindingName(settings) },
  ];
  await context.adapter.deleteMany({ model: 'account', where });
  await context.internalAdapter.deleteUserSessions(userId);
  return ok(undefined);
}

async function boundUser({ rooms, settings }: Bindings, subject: string): Promise<string | undefined> {
  const { context } = await rooms.engine();
  const key = { providerId: bindingName(settings), accountId: subject };
  return (await context.internalAdapter.findAccountByKey(key))?.userId;
}

/** Who was closed, forgotten, or has nothing to do here any more stays out, bound or not. */
async function mayEnter({ rooms, welcome }: Bindings, userId: string): Promise<Result<string>> {
  const profile = await findProfile(rooms.store.entries, userId);
  if (profile?.state === 'suspended') return refuse('account-suspended');
  const belongs = profile?.administrator === true || welcome.standing(userId) !== 'none';
  return profile?.state === 'active' && belongs ? ok(userId) : refuse('provider-stranger');
}

/** An address in small letters, when the provider or the organisation stands for it. */
function sureAddress({ domains, vouched }: ProviderSettings, { address = '', verified }: Shown): Result<string> {
  // Looked at before letters are made small: some letters of other alphabets would become Latin ones.
  if (!isMailAddress(address)) return refuse('provider-address');
  const small = address.toLowerCase();
  const domain = small.slice(small.lastIndexOf('@') + 1);
  if (domains.length > 0 && !domains.includes(domain)) return refuse('provider-stranger');
  return (verified ?? vouched) ? ok(small) : refuse('provider-address');
}

async function bindByAddress(bindings: Bindings, subject: string, address: string): Promise<Result<string>> {
  // Another sign-in of the same person may have come first.
  const bound = await boundUser(bindings, subject);
  if (bound !== undefined) return ok(bound);
  const userId = await userWithAddress(bindings.rooms, address);
  if (userId === undefined) return bindAwaited(bindings, subject, address);
  const allowed = await mayBeRecognised(bindings, userId);
  return allowed.ok ? bind(bindings, subject, userId) : allowed;
}

/** An administrator is recognised by what he shows here, and not by an address: whoever sets addresses there would be administrator here. */
async function mayBeRecognised(bindings: Bindings, userId: string): Promise<Result<string>> {
  const { rooms, welcome } = bindings;
  const profile = await findProfile(rooms.store.entries, userId);
  const administers = profile?.administrator === true || welcome.standing(userId) === 'administrator';
  return administers ? refuse('provider-administrator') : mayEnter(bindings, userId);
}

async function bindAwaited(bindings: Bindings, subject: string, address: string): Promise<Result<string>> {
  const { rooms, welcome } = bindings;
  const person = welcome.awaited(address);
  if (person === undefined) return refuse('provider-stranger');
  const standing = welcome.standing(person.userId);
  if (standing !== 'member') return refuse(standing === 'none' ? 'provider-stranger' : 'provider-administrator');
  const made = await createUser(rooms, { ...person, email: address }, async (tx, userId) => {
    await welcome.arrives(tx, userId);
    return ok(undefined);
  });
  if (!made.ok) return made;
  const bound = await bind(bindings, subject, person.userId);
  await welcome.arrived(person.userId);
  return bound;
}

/** An account has one subject of an issuer: an address that was given to somebody else there does not open it. */
async function bind(bindings: Bindings, subject: string, userId: string): Promise<Result<string>> {
  if (await isBound(bindings, userId)) return refuse('provider-other-person');
  const { context } = await bindings.rooms.engine();
  const providerId = bindingName(bindings.settings);
  await context.internalAdapter.linkAccount({ userId, providerId, accountId: subject });
  return ok(userId);
}
