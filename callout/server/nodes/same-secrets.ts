import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openSecret } from '#platform/identity/secret-file.ts';
import type { EventStore } from '#platform/store/event-store.ts';

/**
 * Servers on one database have the same secrets: otherwise who signed in at one is a stranger at the other, and a phone that subscribed to
 * push at one is woken by no other.
 */

/** Names in the data folder. The signing key is compared where the store is opened. */
export const [sessionSecret, pushSecret] = ['session-secret', 'push-secret'] as const;

const collection = 'node-secret';
const stream = 'nodes';

/**
 * Compares the secrets of this data folder with those of the database, which keeps a fingerprint of each from the first server that started
 * on it. Throws, with what to do, when one is another.
 */
export async function requireSameSecrets(store: EventStore, data: string): Promise<void> {
  const own = new Map<string, string>();
  for (const name of [sessionSecret, pushSecret]) own.set(name, fingerprint(name, await openSecret(join(data, name))));
  const others = await store.transact(stream, async ({ entries }) => {
    const differing: string[] = [];
    for (const [name, print] of own) {
      const kept = await entries.get(collection, name);
      if (kept === undefined) await entries.put(collection, name, print);
      else if (kept !== print) differing.push(name);
    }
    return differing;
  });
  if (others.length > 0) throw new Error(adviceFor(others, data));
}

function adviceFor(names: readonly string[], data: string): string {
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${names.join(' and ')} in ${data} ${are} not what the servers on this database have: copy ${them} from the data folder of another server, or from the backup, with mode 0600; how one is replaced on purpose stands in docs/operating.md`;
}

/** Tells nothing of a secret, which is random. */
function fingerprint(name: string, secret: string): string {
  return createHash('sha256').update(`paraat ${name}\n${secret}`).digest('base64url');
}
