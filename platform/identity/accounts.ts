import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress, oneLine } from '#platform/mail/address.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { findOrganisation, findProfile, listMembers, listProfiles, type Profile, putProfile } from './directory.ts';
import type { Engine } from './engine.ts';
import { checkPassword } from './password.ts';
import { sessionLife } from './session-life.ts';

/** What the parts of this room work on. */
export interface Rooms {
  readonly store: EventStore;
  /** Loads the engine when it is asked for first. */
  readonly engine: () => Promise<Engine>;
  readonly demo: boolean;
  /** Folder of passwords that leaked elsewhere, when the operator has one. */
  readonly leakedPasswords?: string | undefined;
  /** One after the other: an account is made in two places, which no transaction holds together. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The stream under whose lock the directory changes; it holds no events. */
export const directoryStream = 'identity';

export interface NewAccount {
  /** Only where the id is fixed beforehand, as in examples. */
  readonly userId?: string;
  readonly email: string;
  readonly name: string;
  /** Without one nobody signs in by password until he set it by mail. */
  readonly password?: string;
  /** Id of an organisation that exists, or that `also` makes. */
  readonly organisation?: string;
  readonly title?: string;
  readonly administrator?: boolean;
  readonly language?: Language;
}

export interface UserEntry {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly administrator: boolean;
  readonly suspended: boolean;
  readonly secondFactor: boolean;
}

export interface PersonName {
  readonly name: string;
  /** The person asked to be forgotten; the name is empty. */
  readonly erased: boolean;
}

/**
 * Codes: `address-invalid`, `address-taken`, `name-invalid`, `password-…`, `organisation-unknown`, and what `also` refuses. `also` runs in
 * the transaction that makes the account valid. A crash before that leaves an account without profile, with which nobody can enter; it is
 * replaced when the same address comes again.
 */
export async function createUser(
  rooms: Rooms,
  account: NewAccount,
  also: (tx: Transaction, userId: string) => Promise<Result<unknown>> = async () => ok(undefined),
): Promise<Result<{ readonly userId: string }>> {
  const checked = await checkAccount(rooms, account);
  if (!checked.ok) return checked;
  return rooms.inTurn(async () => {
    const made = await writeUser(rooms, account, checked.value);
    if (!made.ok) return made;
    const { userId } = made.value;
    const entered = await rooms.store.transact(directoryStream, (tx) => enter(tx, account, userId, also));
    if (entered.ok) return ok({ userId });
    await (await rooms.engine()).context.internalAdapter.deleteUser(userId);
    return entered;
  });
}

async function checkAccount(
  rooms: Rooms,
  { email, name, password }: NewAccount,
): Promise<Result<{ email: string; name: string }>> {
  const address = email.trim().toLowerCase();
  const tidy = name.trim().normalize('NFC');
  if (!isMailAddress(address)) return refuse('address-invalid');
  if (!isPersonName(tidy)) return refuse('name-invalid');
  if (password === undefined) return ok({ email: address, name: tidy });
  const good = await checkPassword(password, { name: tidy, email: address }, rooms.leakedPasswords);
  return good.ok ? ok({ email: address, name: tidy }) : good;
}

/** What an account can be given as the name of its owner: one line, at most 120 characters. */
export function isPersonName(name: string): boolean {
  const tidy = name.trim().normalize('NFC');
  return tidy !== '' && tidy.length <= 120 && oneLine(tidy) === tidy;
}

async function writeUser(
  rooms: Rooms,
  account: NewAccount,
  { email, name }: { email: string; name: string },
): Promise<Result<{ userId: string }>> {
  const { context } = await rooms.engine();
  const users = context.internalAdapter;
  const known = await users.findUserByEmail(email);
  if (known !== null) {
    if ((await findProfile(rooms.store.entries, known.user.id)) !== undefined) return refuse('address-taken');
    await users.deleteUser(known.user.id);
  }
  const id = account.userId === undefined ? {} : { id: account.userId };
  const user = await users.createUser({ ...id, email, name, emailVerified: true }, { method: 'other' });
  if (account.password !== undefined) {
    const password = await context.password.hash(account.password);
    await users.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password });
  }
  return ok({ userId: user.id });
}

async function enter(
  tx: Transaction,
  account: NewAccount,
  userId: string,
  also: (tx: Transaction, userId: string) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const { organisation, title = '', administrator = false, language = 'nl' } = account;
  const more = await also(tx, userId);
  if (!more.ok) return more;
  if (organisation !== undefined && (await findOrganisation(tx.entries, organisation)) === undefined) {
    return refuse('organisation-unknown');
  }
  const member = organisation === undefined ? {} : { organisation };
  await putProfile(tx.entries, { userId, ...member, title: oneLine(title), administrator, language, state: 'active' });
  return ok(undefined);
}

/** Names by id; ids that nobody has are left out. */
export async function people(rooms: Rooms, ids: readonly string[]): Promise<ReadonlyMap<string, PersonName>> {
  const users = await findUsers(rooms, ids);
  return new Map(users.map(({ id, name }) => [id, { name, erased: name === '' }]));
}

export async function addressOf(rooms: Rooms, userId: string): Promise<{ name: string; address: string } | undefined> {
  const profile = await findProfile(rooms.store.entries, userId);
  if (profile === undefined || profile.state === 'erased') return undefined;
  const [user] = await findUsers(rooms, [userId]);
  return user === undefined ? undefined : { name: user.name, address: user.email };
}

export async function listUsers(rooms: Rooms, organisation: string): Promise<readonly UserEntry[]> {
  const ids = await listMembers(rooms.store.entries, organisation);
  const users = await findUsers(rooms, ids);
  const entries = await Promise.all(users.map((user) => describeUser(rooms, user)));
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** What those who administer people have to know of accounts. */
export interface AccountEntry {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly suspended: boolean;
}

/** By id; whoever has none, or was erased, is left out. */
export async function accountsOf(rooms: Rooms, ids: readonly string[]): Promise<ReadonlyMap<string, AccountEntry>> {
  const users = await findUsers(rooms, ids);
  const profiles = new Map((await listProfiles(rooms.store.entries)).map((profile) => [profile.userId, profile]));
  return new Map(
    users.flatMap(({ id, name, email }): readonly (readonly [string, AccountEntry])[] => {
      const profile = profiles.get(id);
      if (profile === undefined || profile.state === 'erased') return [];
      const { language, state } = profile;
      return [[id, { userId: id, name, email, language, suspended: state === 'suspended' }]];
    }),
  );
}

/** Of an account that somebody made to its end. */
export async function userWithAddress(rooms: Rooms, address: string): Promise<string | undefined> {
  const { context } = await rooms.engine();
  const found = await context.internalAdapter.findUserByEmail(address.trim().toLowerCase());
  const id = found?.user.id;
  return id === undefined || (await findProfile(rooms.store.entries, id)) === undefined ? undefined : id;
}

interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

async function findUsers(rooms: Rooms, ids: readonly string[]): Promise<readonly User[]> {
  if (ids.length === 0) return [];
  const { context } = await rooms.engine();
  const limit = ids.length;
  return context.adapter.findMany<User>({
    model: 'user',
    where: [{ field: 'id', operator: 'in', value: [...ids] }],
    limit,
  });
}

async function describeUser(rooms: Rooms, { id, name, email }: User): Promise<UserEntry> {
  const profile = await findProfile(rooms.store.entries, id);
  return {
    userId: id,
    name,
    email,
    title: profile?.title ?? '',
    administrator: profile?.administrator ?? false,
    suspended: profile?.state !== 'active',
    secondFactor: await hasSecondFactor(rooms, id),
  };
}

/** A passkey, or an authenticator app that has shown a right code. */
export async function hasSecondFactor(rooms: Rooms, userId: string): Promise<boolean> {
  const { context } = await rooms.engine();
  const where = [{ field: 'userId', value: userId }];
  const verified = [...where, { field: 'verified', value: true }];
  return (
    (await context.adapter.count({ model: 'passkey', where })) > 0 ||
    (await context.adapter.count({ model: 'twoFactor', where: verified })) > 0
  );
}

/** For somebody who lost phone and key: the next sign-in is by password, and a new factor must be set up. All sessions end. */
export async function removeSecondFactors(rooms: Rooms, userId: string): Promise<Result<unknown>> {
  const { context } = await rooms.engine();
  if ((await context.internalAdapter.findUserById(userId)) === null) return refuse('account-unknown');
  const where = [{ field: 'userId', value: userId }];
  await context.internalAdapter.updateUser(userId, { twoFactorEnabled: false });
  await context.adapter.deleteMany({ model: 'twoFactor', where });
  await context.adapter.deleteMany({ model: 'passkey', where });
  await context.internalAdapter.deleteUserSessions(userId);
  return ok(undefined);
}

export interface OpenSession {
  /** ISO, UTC. */
  readonly since: string;
  readonly until: string;
  /** What the browser said that it is. */
  readonly browser: string;
}

/** Where somebody is signed in. */
export async function sessionsOf(rooms: Rooms, userId: string): Promise<readonly OpenSession[]> {
  const { context } = await rooms.engine();
  const sessions = await context.internalAdapter.listSessions(userId);
  return sessions.map(({ createdAt, expiresAt, userAgent }) => ({
    since: createdAt.toISOString(),
    until: expiresAt.toISOString(),
    browser: userAgent ?? '',
  }));
}

/** Sessions and one-time links that are over: the library takes them away only when somebody comes with them. */
export async function forgetSessions(rooms: Rooms): Promise<void> {
  const { context } = await rooms.engine();
  const now = Temporal.Now.instant().epochMilliseconds;
  const over = (field: string, value: number) => [{ field, operator: 'lt' as const, value: new Date(value) }];
  await context.adapter.deleteMany({ model: 'session', where: over('expiresAt', now) });
  await context.adapter.deleteMany({ model: 'session', where: over('createdAt', now - sessionLife.longest * 1000) });
  await context.adapter.deleteMany({ model: 'verification', where: over('expiresAt', now) });
}

/** Closes or opens the account; closing ends its sessions at once. Code: `account-unknown`. */
export async function setSuspended(rooms: Rooms, userId: string, suspended: boolean): Promise<Result<unknown>> {
  const changed = await changeProfile(rooms, userId, suspended ? 'suspended' : 'active');
  if (changed.ok && suspended) await (await rooms.engine()).context.internalAdapter.deleteUserSessions(userId);
  return changed;
}

/** Removes name, address and every means to sign in. The id stays, for the log speaks of it. Code: `account-unknown`. */
export async function eraseUser(rooms: Rooms, userId: string): Promise<Result<unknown>> {
  const changed = await changeProfile(rooms, userId, 'erased');
  if (!changed.ok) return changed;
  const removed = await removeSecondFactors(rooms, userId);
  if (!removed.ok) return removed;
  const { context, scrub } = await rooms.engine();
  await context.adapter.deleteMany({ model: 'account', where: [{ field: 'userId', value: userId }] });
  await context.internalAdapter.updateUser(userId, { name: '', email: `${userId.toLowerCase()}@erased.invalid` });
  await scrub();
  return ok(undefined);
}

function changeProfile(rooms: Rooms, userId: string, state: Profile['state']): Promise<Result<unknown>> {
  return rooms.store.transact(directoryStream, async (tx) => {
    const profile = await findProfile(tx.entries, userId);
    if (profile === undefined || profile.state === 'erased') return refuse('account-unknown');
    const title = state === 'erased' ? '' : profile.title;
    await putProfile(tx.entries, { ...profile, title, state });
    return ok(undefined);
  });
}
