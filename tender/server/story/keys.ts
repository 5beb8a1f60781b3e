import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { unwrap } from '#platform/kernel/result.ts';
import type { SealingKey } from '#platform/sealing/keys.ts';

/** In the data folder of a demonstration, and never anywhere else. */
export const storyKeysFile = 'demonstration-keys.json';

/** With which the custodians of a story locked their keys. */
export const storyPassphrase = 'sleutel van de demonstratie';

/**
 * The secret keys of the people of a story, which in life are in their browsers and nowhere else: so that a hand can go on where the
 * story stopped, and the story where the hand stopped. Made when they are first asked for.
 */
export interface StoryKeys {
  custody(user: string): Promise<SealingKey>;
  workspace(procedure: string, operator: string): Promise<SealingKey>;
}

const keptSchema = z.record(z.string(), z.string());

export function openStoryKeys(file: string): StoryKeys {
  let known: Promise<Record<string, string>> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Record<string, string>> => {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    return keptSchema.parse(JSON.parse(text));
  };
  const find = async (name: string): Promise<SealingKey> => {
    const { makeSealingKey, recipientOf } = await import('#platform/sealing/keys.ts');
    known ??= read();
    const identities = await known;
    const identity = identities[name];
    if (identity !== undefined) return { identity, recipient: unwrap(await recipientOf(identity)) };
    const made = await makeSealingKey();
    identities[name] = made.identity;
    await writeFile(`${file}.new`, JSON.stringify(identities), { mode: 0o600 });
    await rename(`${file}.new`, file);
    return made;
  };
  const inTurn = (name: string): Promise<SealingKey> => {
    const next = turn.then(() => find(name));
    turn = next.catch(() => undefined);
    return next;
  };
  return {
    custody: (user) => inTurn(`custody/${user}`),
    workspace: (procedure, operator) => inTurn(`workspace/${procedure}/${operator}`),
  };
}
