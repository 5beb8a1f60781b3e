import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { fromBase64 } from '#platform/record/base64.ts';
import { verifyExtension } from '#platform/record/consistency.ts';
import type { Hash } from '#platform/record/merkle.ts';
import { verifyLeafHash } from '#platform/record/proof.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import type { ConsistencyAnswer, ProofAnswer, RecordAnswer } from '#tender/api/answers.ts';
import { verify } from '#tender/cli/verify.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { streamOf } from './procedure-files.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

const place = '/v1/procedures/schoonmaak';

let server: TestServer;
let inkoper: Client;
let controleur: Client;
let blinker: Client;
let glanzer: Client;
/** Numbers of events by their type, as the store has them. */
let seqOf: (type: string, operator?: string) => number;
let early: RecordAnswer;

beforeAll(async () => {
  server = await openTestServer();
  [inkoper, controleur, blinker, glanzer] = (await Promise.all(
    ['inkoper', 'controleur', 'blinker', 'glanzer'].map((user) => server.signIn(user)),
  )) as [Client, Client, Client, Client];
  early = (await inkoper.get<RecordAnswer>(`${place}/record`)).body;
  await server.playTo('ingediend');
  const events = await server.application.parts.store.read(streamOf('schoonmaak'));
  seqOf = (type, operator) =>
    events.find(
      (event) =>
        event.type === type &&
        (operator === undefined || JSON.stringify(event.data).includes(`"operator":"${operator}"`)),
    )?.seq ?? 0;
});

afterAll(() => server.close());

const proofOf = (client: Client, seq: number | string) => client.get<ProofAnswer>(`${place}/record/proofs/${seq}`);

describe('the proof of an event', () => {
  test('AnnexIV-a: is a receipt for the operator who did it, and leidraad verify checks it offline', async () => {
    const answer = await proofOf(blinker, seqOf('TenderPlaced'));
    expect(answer.status).toBe(200);
    const receipt = readReceipt(answer.text);
    expect(receipt.ok && verifyReceipt(receipt.value)).toMatchObject({
      ok: true,
      value: { event: { type: 'TenderPlaced', at: '2026-04-07T09:59:59.999Z' } },
    });
    const folder = await mkdtemp(join(tmpdir(), 'receipt-'));
    try {
      const file = join(folder, 'receipt.json');
      await writeFile(file, answer.text);
      const right = await told(file);
      expect(right.code).toBe(0);
      expect(right.text).toContain('7 april 2026, 11.59.59,999 uur');
      expect(await told(file, '--key', 'leidraad+00000000+AAAA')).toMatchObject({ code: 1 });
      await writeFile(file, answer.text.replace('2026-04-07T09:59:59.999Z', '2026-04-07T09:59:59.998Z'));
      const wrong = await told(file, '--lang', 'en');
      expect(wrong.code).toBe(1);
      expect(wrong.text).toMatch(/^NOT in order {2}Event \d+ does not stand like this in the file/);
      expect(JSON.parse((await told(file, '--json')).text)).toMatchObject({
        ok: false,
        error: { code: 'event-not-in-tree' },
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('AnnexIV-b: is for staff without what happened, as long as the vault is closed', async () => {
    for (const client of [inkoper, controleur]) {
      const { body, text } = await proofOf(client, seqOf('TenderPlaced'));
      expect(Object.keys(body).toSorted()).toEqual(['leafHash', 'proof', 'verifierKey']);
      expect(text).not.toContain('blink');
      expect(verifyLeafHash(bytes(body.leafHash), body.proof, body.verifierKey).ok).toBe(true);
    }
    const published = await proofOf(controleur, seqOf('ProcedurePublished'));
    expect(published.body.leaf).toContain('"type":"ProcedurePublished"');
    expect((await proofOf(inkoper, seqOf('ProcedurePublished'))).body.leaf).toBeUndefined();
  });

  test('threat: rival supplier: of what somebody else did there is none, nor of what is done about him', async () => {
    for (const type of ['TenderPlaced', 'DocumentAttached', 'QuestionAsked', 'ProcedurePublished']) {
      expect((await proofOf(glanzer, seqOf(type))).body).toMatchObject({ code: 'nothing-to-see' });
      expect((await proofOf(server.public, seqOf(type))).body).toMatchObject({ code: 'nothing-to-see' });
    }
    expect((await proofOf(blinker, seqOf('QuestionAnswered'))).status).toBe(404);
  });

  test.each(['0', '-1', '1.5', '999', 'x', '1e3', '99999999999'])('there is none numbered %s', async (seq) => {
    expect((await proofOf(controleur, seq)).body).toMatchObject({ code: 'nothing-to-see' });
  });
});

describe('the consistency of the log', () => {
  const from = (client: Client, size: number | string) =>
    client.get<ConsistencyAnswer>(`${place}/record/consistency?from=${size}`);

  test('threat: corrupt operator: whoever kept a checkpoint can ask whether the log goes on from it', async () => {
    for (const client of [inkoper, blinker]) {
      const { body } = await from(client, early.size);
      expect(body.size).toBeGreaterThan(early.size);
      const grown = verifyExtension(early.checkpoint, body.checkpoint, body.proof.map(bytes), early.verifierKey);
      expect(grown.ok).toBe(true);
    }
  });

  test('threat: corrupt operator: can be asked between any two heads that went out, and both come along as they were signed', async () => {
    const { body: now } = await blinker.get<RecordAnswer>(`${place}/record/consistency?from=1`);
    const heads = await server.application.parts.store.checkpoints(streamOf('schoonmaak'));
    expect(heads.length).toBeGreaterThan(5);
    const sizes = heads.map((note) => Number(note.split('\n')[1]));
    expect(sizes.at(-1)).toBe(now.size);
    for (const [index, size] of sizes.entries()) {
      const earlier = sizes[Math.floor(index / 2)] ?? 0;
      const { body } = await blinker.get<ConsistencyAnswer>(`${place}/record/consistency?from=${earlier}&to=${size}`);
      expect([body.first, body.checkpoint]).toEqual([heads[Math.floor(index / 2)], heads[index]]);
      const hashes = body.proof.map(bytes);
      expect(verifyExtension(body.first ?? '', body.checkpoint, hashes, early.verifierKey).ok).toBe(true);
    }
    const backwards = await blinker.get(`${place}/record/consistency?from=${now.size}&to=${sizes[0]}`);
    expect(backwards.body).toMatchObject({ code: 'nothing-to-see' });
    expect((await blinker.get(`${place}/record/consistency?from=1&to=x`)).body).toMatchObject({
      code: 'input-invalid',
    });
  });

  test('is nothing for who has no part in the file, and not for sizes that never were', async () => {
    expect((await from(server.public, 1)).body).toMatchObject({ code: 'nothing-to-see' });
    expect((await from(inkoper, 999)).body).toMatchObject({ code: 'nothing-to-see' });
    expect((await from(inkoper, '01')).body).toMatchObject({ code: 'input-invalid' });
    expect((await from(inkoper, '')).body).toMatchObject({ code: 'input-invalid' });
  });
});

describe('the bundle of the file', () => {
  const fetched = async (client: Client) => {
    const answer = await client.raw(`${place}/record/bundle`);
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
  };

  test('AnnexIV-d: is for nobody before the opening; then a tenderer has his own, and the auditor waits for the meeting', async () => {
    for (const client of [controleur, inkoper, blinker, server.public])
      expect((await fetched(client)).status).toBe(404);
    await server.playTo('bewaarder-opent');
    for (const client of [controleur, inkoper, server.public]) expect((await fetched(client)).status).toBe(404);
    const own = await fetched(blinker);
    expect(own.headers.get('content-disposition')).toContain('attachment; filename="schoonmaak.zip"');
    const report = verifyBundle(own.bytes);
    expect([report.ok, report.key]).toEqual([true, early.verifierKey]);
    expect(report.closed).toBeGreaterThan(0);
    expect(verifyBundle((await fetched(glanzer)).bytes).ok).toBe(true);
  });
});

async function told(...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await verify(args, (part) => {
    text += part;
  });
  return { code, text };
}

function bytes(text: string | undefined): Hash {
  return fromBase64(text ?? '') ?? new Uint8Array();
}
