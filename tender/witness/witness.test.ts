import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCheckpointText, readAddCheckpoint } from '#platform/record/add-checkpoint.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, type Signer, signNote, verifierKeyOf } from '#platform/record/checkpoint.ts';
import { openCosignature } from '#platform/record/cosignature.ts';
import { leafHash } from '#platform/record/merkle.ts';
import { type Tree, treeOf } from '#platform/record/tree.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { writeBundle } from '#tender/core/bundle/bundle.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { bundleOf } from '#tender/server/bundle.ts';
import { openTestServer } from '#tender/server/testing/server.ts';
import { readWitness, type WitnessAddress } from '#tender/server/witnessing.ts';

const secret = new Uint8Array(32).fill(7);
const log: Signer = {
  name: 'leidraad',
  verifierKey: verifierKeyOf('leidraad', ed25519.getPublicKey(secret)),
  sign: (bytes) => ed25519.sign(bytes, secret),
};
const origin = 'leidraad/procedure/almelo';

let folder: string;
const processes: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'witness-'));
});

afterEach(async () => {
  for (const one of processes.splice(0)) await ended(one);
  await rm(folder, { recursive: true });
});

/** A witness as a process of its own, on whatever it remembered before. */
async function startWitness(
  ...logKeys: readonly string[]
): Promise<WitnessAddress & { readonly process: ChildProcess }> {
  const keys = logKeys.flatMap((key) => ['--log', key]);
  const main = join(import.meta.dirname, 'main.ts');
  const data = join(folder, 'witness');
  const child = spawn(process.execPath, [main, '--name', 'getuige.example', '--data', data, '--port', '0', ...keys]);
  processes.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text)));
    child.once('exit', (code) => reject(new Error(`the witness ended with ${code}`)));
  });
  const address = readWitness(line.trim().replace('--witness ', ''));
  if (!address.ok) throw new Error(line);
  return { ...address.value, process: child };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function leaves(count: number, told = 'told'): Tree {
  return treeOf(Array.from({ length: count }, (_, index) => leafHash(new TextEncoder().encode(`${told} ${index}`))));
}

function head(tree: Tree, size = tree.size, signer = log): string {
  return signNote(checkpointText({ origin, size, root: toBase64(tree.root(size)) }), signer);
}

async function add({ url }: WitnessAddress, old: number, tree: Tree, size = tree.size, note = head(tree, size)) {
  const body = addCheckpointText({ old, proof: old > size ? [] : tree.consistencyProof(old, size), checkpoint: note });
  const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') };
}

describe('a witness in a process of its own', () => {
  test('cosigns a log that only grows, and says when', async () => {
    const witness = await startWitness(log.verifierKey);
    const tree = leaves(40);
    const before = Math.floor(Date.now() / 1000);
    for (const [old, size] of [
      [0, 7],
      [7, 7],
      [7, 8],
      [8, 40],
    ] as const) {
      const answer = await add(witness, old, tree, size);
      expect(answer.status).toBe(200);
      const seconds = openCosignature(`${head(tree, size)}${answer.text}`, witness.verifierKey);
      expect(seconds.ok && seconds.value - before).toBeLessThan(30);
    }
    expect(await (await fetch(`${witness.url}/key`)).text()).toBe(`${witness.verifierKey}\n`);
  });

  test('threat: corrupt operator: refuses a split view, and stands by what it saw', async () => {
    const witness = await startWitness(log.verifierKey);
    await add(witness, 0, leaves(20));
    const other = leaves(30, 'another story');
    expect(await add(witness, 20, other)).toMatchObject({ status: 422, text: 'history-differs\n' });
    // The same size with another root is a fork as well.
    expect((await add(witness, 20, leaves(20, 'another story'))).status).toBe(422);
    expect((await add(witness, 20, leaves(30))).status).toBe(200);
  });

  test('threat: corrupt operator: refuses a log that was rolled back, also after the witness was started again', async () => {
    const first = await startWitness(log.verifierKey);
    await add(first, 0, leaves(20));
    await ended(first.process);
    const witness = await startWitness(log.verifierKey);
    expect(witness.verifierKey).toBe(first.verifierKey);
    expect(await add(witness, 0, leaves(12))).toEqual({ status: 409, text: '20\n', type: 'text/x.tlog.size' });
    expect((await add(witness, 12, leaves(12))).status).toBe(409);
    expect((await add(witness, 20, leaves(12))).status).toBe(400);
    expect((await add(witness, 20, leaves(21))).status).toBe(200);
  });

  test('of two heads that come at once, it cosigns one', async () => {
    const witness = await startWitness(log.verifierKey);
    await add(witness, 0, leaves(5));
    const answers = await Promise.all([
      add(witness, 5, leaves(9)),
      add(witness, 5, leaves(12)),
      add(witness, 5, leaves(7)),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  test('knows only the logs it was told of, and no signature but theirs', async () => {
    const witness = await startWitness(log.verifierKey);
    const tree = leaves(3);
    const stranger = signNote(checkpointText({ origin: 'elders/x', size: 3, root: toBase64(tree.root()) }), log);
    expect((await add(witness, 0, tree, 3, stranger)).status).toBe(404);
    const forged = head(tree, 3, { ...log, sign: (bytes) => log.sign(bytes).with(0, 0) });
    expect((await add(witness, 0, tree, 3, forged)).status).toBe(403);
    expect((await fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body: 'old x' })).status).toBe(400);
    expect((await fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body: 'x'.repeat(200_000) })).status).toBe(
      413,
    );
    expect((await fetch(`${witness.url}/elsewhere`)).status).toBe(404);
  });
});

describe('a server with a witness', () => {
  test('AnnexIV-g: has its heads cosigned, and who verifies the bundle reads by whom and when', async () => {
    const data = join(folder, 'data');
    const signer = await openSigningKey(data, 'leidraad');
    const witness = await startWitness(signer.verifierKey);
    const server = await openTestServer({ data, witnesses: [witness] });
    try {
      await server.playTo('opening');
      await server.witnessing.settled();
      const { store, blobs } = server.application.parts;
      const bundle = await bundleOf({ store, blobs, verifierKey: signer.verifierKey }, { procedure: 'schoonmaak' });
      const report = bundle.ok ? verifyBundle(writeBundle(bundle.value), signer.verifierKey) : undefined;
      expect(report?.ok).toBe(true);
      const witnesses = report?.checks.find(({ check }) => check === 'witnesses');
      expect(witnesses).toMatchObject({ outcome: 'holds', findings: [{ code: 'witnessed', params: { size: '19' } }] });
      const blinker = await server.signIn('blinker');
      const receipt = await blinker.get('/v1/procedures/schoonmaak/documents/receipt-blink-1.json');
      expect(receipt.text).toContain('— getuige.example ');
    } finally {
      await server.close();
    }
  });

  test('threat: corrupt operator: a server put back to an old copy of its data gets no cosignature any more', async () => {
    const data = join(folder, 'data');
    const copy = join(folder, 'copy');
    const signer = await openSigningKey(data, 'leidraad');
    const witness = await startWitness(signer.verifierKey);
    const server = await openTestServer({ data, witnesses: [witness] });
    await server.playTo('vraag');
    await server.witnessing.settled();
    await server.close();
    await cp(data, copy, { recursive: true });
    const onwards = await openTestServer({ data, witnesses: [witness] });
    await onwards.playTo('antwoord');
    await onwards.witnessing.settled();
    await onwards.close();
    const rolledBack = await openTestServer({ data: copy, witnesses: [witness] });
    try {
      const glanzer = await rolledBack.signIn('glanzer');
      await glanzer.send('PUT', '/v1/procedures/schoonmaak/interest');
      await rolledBack.witnessing.settled();
      const { store, blobs } = rolledBack.application.parts;
      const bundle = await bundleOf({ store, blobs, verifierKey: signer.verifierKey }, { procedure: 'schoonmaak' });
      expect(bundle.ok && bundle.value.checkpoint).not.toContain('getuige.example');
    } finally {
      await rolledBack.close();
    }
  });

  test('goes on when the witness is not there', async () => {
    const nobody = { url: 'http://127.0.0.1:9', verifierKey: verifierKeyOf('weg', new Uint8Array(32), 'witness') };
    const server = await openTestServer({ witnesses: [nobody] });
    try {
      await server.playTo('vraag');
      await server.witnessing.settled();
      expect((await server.public.get('/v1/procedures/schoonmaak')).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});

describe('what a log sends a witness', () => {
  test('reads back', () => {
    const request = { old: 3, proof: leaves(9).consistencyProof(3), checkpoint: head(leaves(9)) };
    expect(readAddCheckpoint(addCheckpointText(request))).toEqual({ ok: true, value: request });
  });

  test.each(['', 'old', 'old 01\n\nx', 'old -1\n\nx', 'old 1\nAAAA\n\nx', 'new 1\n\nx', 'old 99999999999999999\n\nx'])(
    '%j is malformed',
    (text) => {
      expect(readAddCheckpoint(text)).toMatchObject({ ok: false, error: { code: 'request-malformed' } });
    },
  );

  test.each(['', 'ftp://x#key', 'http://x', 'nonsense#leidraad+00000000+AAAA'])('%j is no witness', (text) => {
    expect(readWitness(text).ok).toBe(false);
  });
});
