import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { streamOf } from '#tender/server/procedure-files.ts';
import { openTestServer, type TestServer } from '#tender/server/testing/server.ts';
import type { WitnessAddress } from '#tender/server/witnessing.ts';
import { serveWitness } from '#tender/witness/serve.ts';
import { bundle } from './bundle.ts';
import { compareWords } from './compare-words.ts';
import { compareOutputSchema } from './output.ts';
import { verify } from './verify.ts';

/**
 * An operator with the key of the log and a copy of the data keeps two files of one procedure: in the one Blink places its tender, in the other it
 * never did and Glans is told so. Each file is signed as it should be and verifies by itself.
 */

const place = '/v1/procedures/schoonmaak';
let folder: string;
let key: string;
/** Events before the two part. */
let common: number;
let endWitness: () => Promise<void>;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  const signer = await openSigningKey(at('told-to-blink'), 'leidraad');
  key = signer.verifierKey;
  const witness = await startWitness(key);
  const server = await openTestServer({ data: at('told-to-blink'), witnesses: [witness] });
  await server.playTo('vraag');
  await server.witnessing.settled();
  common = (await server.application.parts.store.head(streamOf('schoonmaak')))?.size ?? 0;
  await server.close();
  await cp(at('told-to-blink'), at('told-to-glans'), { recursive: true });
  await cp(at('told-to-blink'), at('set-back'), { recursive: true });
  await tell('told-to-blink', [witness], async (one) => {
    await one.playTo('ingediend');
    await one.witnessing.settled();
    await keepReceipt(one, 'blinker', 'TenderPlaced', 'blink.json');
    await keep(one, 'blinker', `${place}/record/consistency?from=${common}`, 'way.json');
  });
  await tell('told-to-glans', [], async (other) => {
    const glanzer = await other.signIn('glanzer');
    await glanzer.send('PUT', `${place}/interest`);
    await keepReceipt(other, 'glanzer', 'ProcedureFollowed', 'glans.json');
    // Its file goes on as well, for longer than the other.
    for (let more = 0; more < 6; more++) {
      await glanzer.send('DELETE', `${place}/interest`);
      await glanzer.send('PUT', `${place}/interest`);
    }
  });
  for (const name of ['told-to-blink', 'told-to-glans', 'set-back']) {
    await run(bundle, at(name), 'schoonmaak', '--out', at(`${name}.zip`));
  }
});

afterAll(async () => {
  await endWitness();
  await rm(folder, { recursive: true });
});

async function startWitness(logKey: string): Promise<WitnessAddress> {
  const signer = await openSigningKey(at('witness'), 'getuige.example', 'witness');
  const witness = await serveWitness({ folder: at('witness'), signer, logKeys: [logKey], port: 0 });
  endWitness = () => witness.close();
  return { url: witness.url, verifierKey: signer.verifierKey };
}

async function tell(
  data: string,
  witnesses: readonly WitnessAddress[],
  story: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await openTestServer({ data: at(data), witnesses });
  try {
    await story(server);
  } finally {
    await server.close();
  }
}

async function keepReceipt(server: TestServer, user: string, type: string, file: string): Promise<void> {
  const events = await server.application.parts.store.read(streamOf('schoonmaak'));
  const seq = events.findLast((event) => event.type === type)?.seq ?? 0;
  await keep(server, user, `${place}/record/proofs/${seq}`, file);
}

async function keep(server: TestServer, user: string, path: string, file: string): Promise<void> {
  const answer = await (await server.signIn(user)).get(path);
  expect(answer.status).toBe(200);
  await writeFile(at(file), answer.text);
}

type Command = (args: readonly string[], print: (text: string) => void) => Promise<number>;

async function run(command: Command, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await command(args, (part) => {
    text += part;
  });
  return { code, text };
}

async function compared(...args: string[]) {
  const { code, text } = await run(verify, '--compare', '--json', ...args);
  return { code, output: compareOutputSchema.parse(JSON.parse(text)) };
}

describe('threat: corrupt operator: a log that was forked and shown to two parties', () => {
  test('each of the two files verifies by itself: nobody sees it alone', async () => {
    for (const file of ['told-to-blink.zip', 'told-to-glans.zip', 'blink.json', 'glans.json']) {
      expect((await run(verify, at(file), '--key', key)).code).toBe(0);
    }
  });

  test('AnnexIV-g: two bundles side by side name the event at which they part, and what each tells of it', async () => {
    const { code, output } = await compared(at('told-to-blink.zip'), at('told-to-glans.zip'));
    expect(code).toBe(1);
    expect(output.pairs).toMatchObject([{ outcome: 'parted', from: common + 1, to: common + 1 }]);
    expect(output.pairs[0]?.told?.[1]).toMatch(/^ProcedureFollowed, glanzer, /);
    expect(output.pairs[0]?.told?.[0]).not.toBe(output.pairs[0]?.told?.[1]);
    const { text } = await run(verify, '--compare', at('told-to-blink.zip'), at('told-to-glans.zip'));
    expect(text).toContain(`Gebeurtenis ${common + 1} is de eerste die zij verschillend tonen.`);
  });

  test('the witness cosigned one of them: it says which, and when', async () => {
    const { output } = await compared(at('told-to-blink.zip'), at('told-to-glans.zip'));
    const [one, other] = output.exhibits;
    expect(one?.witnesses).toMatchObject([{ name: 'getuige.example', at: expect.stringContaining('T') as string }]);
    expect(one?.size).toBeGreaterThan(common);
    // What is cosigned of the other ends before they part.
    expect(other?.witnesses).toEqual([]);
  });

  test('a receipt beside the bundle of the other party is enough', async () => {
    for (const pair of [
      ['blink.json', 'told-to-glans.zip'],
      ['glans.json', 'told-to-blink.zip'],
    ]) {
      const { code, output } = await compared(...pair.map(at));
      expect(code).toBe(1);
      expect(output.pairs).toMatchObject([{ outcome: 'parted' }]);
      expect(output.pairs[0]?.to).toBeGreaterThan(common);
    }
  });

  test('a file that was set back and went on otherwise parts where it was set back to; before that it is told as shorter', async () => {
    const shorter = await compared(at('told-to-blink.zip'), at('set-back.zip'));
    expect(shorter.code).toBe(0);
    expect(shorter.output.pairs).toMatchObject([{ outcome: 'same-history', size: common }]);
    expect(shorter.output.pairs[0]?.text).toContain('dan is het dossier teruggezet');
    expect((await compared(at('blink.json'), at('told-to-glans.zip'))).code).toBe(1);
  });

  test('what belongs together agrees: receipt, bundle and the proof of the way between two heads', async () => {
    const files = ['blink.json', 'told-to-blink.zip', 'set-back.zip', 'way.json'].map(at);
    expect((await compared(at('blink.json'), at('set-back.zip'))).code).toBe(2);
    const { code, output } = await compared(...files, '--key', key);
    expect(output.pairs.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'same-history'));
    expect([code, output.ok]).toEqual([0, true]);
  });
});

test('what is altered, signed by others or nothing of the kind is named', async () => {
  const text = JSON.stringify({ format: 'leidraad-receipt-1', leaf: '{}', proof: '', verifierKey: key });
  await writeFile(at('altered.json'), text);
  await writeFile(at('photo.jpg'), new Uint8Array([0xff, 0xd8, 0xff]));
  const altered = await compared(at('altered.json'), at('told-to-blink.zip'));
  expect([altered.code, altered.output.unsound.map(({ code }) => code)]).toEqual([1, ['event-malformed']]);
  const photo = await compared(at('photo.jpg'), at('told-to-blink.zip'));
  expect([photo.code, photo.output.unsound.map(({ code }) => code)]).toEqual([2, ['exhibit-unknown']]);
  expect((await run(verify, '--compare', at('told-to-blink.zip'))).code).toBe(2);
  expect((await run(verify, '--compare', at('nergens.zip'), at('told-to-blink.zip'))).code).toBe(2);
});

test('every sentence has the same slots in its three languages', () => {
  for (const [code, sentences] of Object.entries(compareWords)) {
    expect(sentences).toHaveLength(languages.length);
    const [first, ...rest] = sentences.map((sentence) => slots(sentence).toSorted().join());
    for (const other of rest) expect(`${code}: ${other}`).toBe(`${code}: ${first}`);
  }
});
