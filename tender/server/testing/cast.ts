import { type Client, clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { RoleName } from './access-table.ts';
import type { TestServer } from './server.ts';

/** The people of the tiny story, and those that it lacks: one of every role. */
export const userOf: Readonly<Record<Exclude<RoleName, 'nobody'>, string>> = {
  suspended: 'geschorst',
  citizen: 'burger',
  administrator: 'beheerder',
  neighbour: 'buurman',
  buyer: 'tweede-inkoper',
  leader: 'leider',
  custodian: 'bewaarder',
  evaluator: 'beoordelaar',
  adviser: 'raadgever',
  auditor: 'controleur',
  notary: 'notaris',
  tenderer: 'blinker',
  rival: 'glanzer',
};

const extras = [
  { userId: 'geschorst', organisation: 'blink' },
  { userId: 'burger' },
  { userId: 'beheerder', administrator: true },
  { userId: 'tweede-inkoper', organisation: 'proefdorp' },
  { userId: 'leider', organisation: 'proefdorp' },
  { userId: 'raadgever', organisation: 'proefdorp' },
  { userId: 'notaris' },
] as const;

/** Roles that the buyer of the story gives to those who are not in it. */
const granted = {
  buyer: 'tweede-inkoper',
  'process-leader': 'leider',
  custodian: 'bewaarder',
  auditor: 'controleur',
  notary: 'notaris',
} as const;

export async function addExtras(server: TestServer): Promise<void> {
  for (const extra of extras) {
    const { userId } = extra;
    unwrap(await server.identity.createUser({ email: `${userId}@extra.example`, name: userId, title: '', ...extra }));
  }
}

/** The evaluator and the adviser get their roles when they are appointed. */
export async function grantRoles(leader: Client, procedure: string): Promise<void> {
  for (const [role, user] of Object.entries(granted)) {
    const answer = await leader.send('PUT', `/v1/procedures/${procedure}/roles/${role}/users/${user}`);
    if (answer.status !== 200 && answer.body['code'] !== 'role-held-already') throw new Error(answer.text);
  }
}

/** A session of its own for each call. */
export async function enter(server: TestServer, role: RoleName): Promise<Client> {
  if (role === 'nobody') return server.public;
  const answer = await server.identity.signInAs(userOf[role]);
  return clientOf(server.url, cookiesOf(answer.headers));
}
