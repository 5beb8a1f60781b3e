import type { RequestContext } from '#platform/http/context.ts';
import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity, SignedIn } from '#platform/identity/identity.ts';
import type { Entries } from '#platform/store/event-store.ts';
import type { Directory, Person } from './directory.ts';

/** The users of `platform/identity` as people of this application. */

/** A name or function that was changed is known everywhere after this many milliseconds. */
const remembered = 5000;

export function identityDirectory(identity: Identity, entries: Entries): Directory & { forget(): void } {
  let known: { readonly people: Promise<readonly Person[]>; readonly until: number } | undefined;
  return {
    people() {
      if (known === undefined || known.until < performance.now()) {
        known = { people: readPeople(identity, entries), until: performance.now() + remembered };
      }
      return known.people;
    },
    forget() {
      known = undefined;
    },
  };
}

async function readPeople(identity: Identity, entries: Entries): Promise<readonly Person[]> {
  const profiles = (await listProfiles(entries)).filter(({ state }) => state === 'active');
  const organisations = new Map((await identity.organisations()).map(({ id, kind, name }) => [id, { id, kind, name }]));
  const names = await identity.people(profiles.map(({ userId }) => userId));
  return profiles.map(({ userId, title, language, organisation }): Person => {
    const own = organisation === undefined ? undefined : organisations.get(organisation);
    return {
      user: userId,
      name: names.get(userId)?.name ?? '',
      function: title,
      language,
      ...(own === undefined ? {} : { organisation: own }),
    };
  });
}

/** Who sent the request, asked once for each. */
export function whoAsks(identity: Identity): (c: RequestContext) => Promise<SignedIn | undefined> {
  const asked = new WeakMap<Request, Promise<SignedIn | undefined>>();
  return (c) => {
    const known = asked.get(c.req.raw) ?? ask(identity, c);
    asked.set(c.req.raw, known);
    return known;
  };
}

async function ask(identity: Identity, c: RequestContext): Promise<SignedIn | undefined> {
  const found = await identity.currentUser(c.req.raw.headers);
  c.set('account', found?.userId);
  return found;
}
