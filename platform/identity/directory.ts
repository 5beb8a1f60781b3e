import { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/** Organisations, who belongs to them, and what holds for an account here; kept as entries of the store. */

export type OrganisationKind = 'authority' | 'operator';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Number in the trade register of its country. */
  readonly tradeRegister?: string;
}

export interface Profile {
  readonly userId: string;
  readonly organisation?: string;
  /** What the person does there, in a few words. */
  readonly title: string;
  readonly administrator: boolean;
  readonly language: Language;
  /** `erased`: the person is gone, the id lives on in the log. */
  readonly state: 'active' | 'suspended' | 'erased';
}

const organisations = 'organisation';
const memberships = 'membership';
const profiles = 'account-profile';
const installation = 'installation';
const administrator = 'administrator';

const organisationSchema = z.object({
  id: z.string(),
  kind: z.enum(['authority', 'operator']),
  name: z.string(),
  tradeRegister: z.string().exactOptional(),
});

const profileSchema = z.object({
  userId: z.string(),
  organisation: z.string().exactOptional(),
  title: z.string(),
  administrator: z.boolean(),
  language: z.enum(languages),
  state: z.enum(['active', 'suspended', 'erased']),
});

export async function findOrganisation(entries: Entries, id: string): Promise<Organisation | undefined> {
  return read(organisationSchema, await entries.get(organisations, id));
}

export async function listOrganisations(entries: Entries): Promise<readonly Organisation[]> {
  return (await entries.list(organisations)).map(({ value }) => organisationSchema.parse(value));
}

export async function putOrganisation(entries: WritableEntries, organisation: Organisation): Promise<void> {
  await entries.put(organisations, organisation.id, { ...organisation });
}

export async function findProfile(entries: Entries, userId: string): Promise<Profile | undefined> {
  return read(profileSchema, await entries.get(profiles, userId));
}

/** Writes the profile and the membership that follows from it. */
export async function putProfile(entries: WritableEntries, profile: Profile): Promise<void> {
  const before = await findProfile(entries, profile.userId);
  if (before?.organisation !== undefined) await entries.remove(memberships, `${before.organisation}/${profile.userId}`);
  await entries.put(profiles, profile.userId, { ...profile });
  if (profile.organisation === undefined || profile.state === 'erased') return;
  await entries.put(memberships, `${profile.organisation}/${profile.userId}`, { title: profile.title });
}

/** Users of an organisation, or of the installation itself. */
export async function listMembers(entries: Entries, organisation: string): Promise<readonly string[]> {
  const prefix = `${organisation}/`;
  return (await entries.list(memberships, prefix)).map(({ key }) => key.slice(prefix.length));
}

export async function listProfiles(entries: Entries): Promise<readonly Profile[]> {
  return (await entries.list(profiles)).map(({ value }) => profileSchema.parse(value));
}

/** Whether the installation has had its first administrator. */
export async function isSetUp(entries: Entries): Promise<boolean> {
  return (await entries.get(installation, administrator)) !== undefined;
}

export async function markSetUp(entries: WritableEntries, userId: string): Promise<void> {
  await entries.put(installation, administrator, userId);
}

function read<T>(schema: z.ZodType<T>, value: JsonValue | undefined): T | undefined {
  return value === undefined ? undefined : schema.parse(value);
}
