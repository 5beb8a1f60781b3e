import { type Client, clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import type { ExecutedAnswer } from '#tender/api/answers.ts';
import { emptyDraft } from '#tender/core/procedure/submission/draft.ts';
import type { SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { type SealedTender, sealTender } from '#tender/sealing/tender.ts';
import type { StoryFolder } from '../story/story.ts';
import { bringSealed } from './upload.ts';

/** Many tenderers, each on a connection of his own, who press at once while the vault closes. */

const procedure = 'schoonmaak';
const place = `/v1/procedures/${procedure}`;

/** What became of one press. */
export interface Press {
  readonly operator: string;
  readonly status: number;
  /** Of the refusal. */
  readonly code?: string;
  readonly executed?: ExecutedAnswer;
  /** From the press to the answer. */
  readonly milliseconds: number;
}

/** A tenderer whose ciphertext is on the server already, and who has only to press. */
export interface Ready {
  readonly operator: string;
  readonly client: Client;
  readonly fields: SealedTender;
}

/** The story with so many more tenderers, of one person each. */
export function withTenderers({ folder, story }: StoryFolder, count: number): StoryFolder {
  const ids = Array.from({ length: count }, (_, index) => `inschrijver-${String(index + 1).padStart(3, '0')}`);
  const organisations = ids.map((id) => ({ id, kind: 'operator' as const, name: `Inschrijver ${id.slice(-3)} B.V.` }));
  const people = ids.map((id) => ({ id, function: 'Directeur', organisation: id, roles: [], language: 'nl' as const }));
  return {
    folder,
    story: {
      ...story,
      organisations: [...story.organisations, ...organisations],
      people: [...story.people, ...people],
    },
  };
}

export function tenderersOf({ story }: StoryFolder): readonly string[] {
  return story.organisations.filter(({ id }) => id.startsWith('inschrijver-')).map(({ id }) => id);
}

/** Signs each in, seals his tender and brings it: all that goes before the press. */
export async function prepareAll(url: string, operators: readonly string[]): Promise<readonly Ready[]> {
  const { vault } = (await clientOf(url, '').get<SubmissionView>(`${place}/submission`)).body;
  if (vault === undefined) throw new Error('there is no vault to seal for');
  const prepared: Ready[] = [];
  // A few at a time, as over a working day; sealing takes the processor anyway.
  for (let from = 0; from < operators.length; from += 8) {
    const some = operators.slice(from, from + 8);
    prepared.push(...(await Promise.all(some.map((operator) => prepare(url, operator, vault.recipient)))));
  }
  return prepared;
}

async function prepare(url: string, operator: string, vault: string): Promise<Ready> {
  const signed = await clientOf(url, '').send('POST', '/demo/sign-in', { user: operator });
  if (signed.status !== 200) throw new Error(`${operator} cannot sign in: ${signed.text}`);
  const client = clientOf(url, cookiesOf(signed.headers));
  // Sealed for the vault alone: nobody here looks back at what he handed in.
  const whose = { procedure, tenderer: operator, vault, workspace: vault };
  const made = await sealTender(emptyDraft, whose, async (sealed) => {
    const answer = await bringSealed(client, procedure, sealed);
    if (answer.status !== 201) throw new Error(`${operator} cannot bring his tender: ${answer.text}`);
    return { ok: true, value: answer.body };
  });
  if (!made.ok) throw new Error(made.error.code);
  return { operator, client, fields: made.value };
}

/** Places a tender; with the same key again it is the same press. */
export async function press({ operator, client, fields }: Ready, key: string, signal?: AbortSignal): Promise<Press> {
  const begun = performance.now();
  const answer = await client.raw(`${place}/tender/placement`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ base: 0, ...fields }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await answer.text();
  const milliseconds = performance.now() - begun;
  // The assertions of the test look at what came.
  const body = JSON.parse(text) as ExecutedAnswer & { readonly code?: string };
  const { status } = answer;
  if (status === 200) return { operator, status, executed: body, milliseconds };
  return { operator, status, ...(body.code === undefined ? {} : { code: body.code }), milliseconds };
}

/** All press at once; `answered` hears of each answer. */
export async function pressAll(
  ready: readonly Ready[],
  answered: (count: number) => void = () => undefined,
): Promise<readonly Press[]> {
  let count = 0;
  return Promise.all(
    ready.map(async (one) => {
      const pressed = await press(one, one.operator);
      count += 1;
      answered(count);
      return pressed;
    }),
  );
}
