import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { receiptHeader, type UploadReceiptsAnswer, type UploadsAnswer } from '#tender/api/uploads.ts';
import { readArrival } from '#tender/core/arrival/events.ts';
import { arrivalOf } from '#tender/core/arrival/state.ts';
import { tidy } from './housekeeping.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { type Tenderer, tendererOf } from './testing/tenderer.ts';
import { announce, bring, checksum, ciphertext, offsetOf, sha256Of } from './testing/upload.ts';

const place = '/v1/procedures/schoonmaak';
const kilobyte = 1024;
const piece = 256 * kilobyte;

let server: TestServer;
let blink: Tenderer;
let client: Client;

beforeAll(async () => {
  server = await openTestServer({
    uploads: { unplacedBytes: 6_000_000, unplacedFiles: 12, unfinishedDays: 7, unplacedDays: 14 },
  });
  client = await server.signIn('blinker');
  blink = await tendererOf(client, 'schoonmaak', 'blink');
});

afterAll(() => server.close());

const parts = (bytes: Uint8Array<ArrayBuffer>, length = piece) =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.slice(index * length, (index + 1) * length),
  );

async function begun(bytes: Uint8Array): Promise<string> {
  const { status, address } = await announce(client, { sha256: sha256Of(bytes), size: bytes.length });
  expect(status).toBe(201);
  return address;
}

async function throwAway(address: string): Promise<void> {
  expect((await client.raw(address, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } })).status).toBe(204);
}

/** Sends so many bytes of a chunk and then hangs up, as a lost line does. */
async function lostAfter(address: string, offset: number, bytes: Uint8Array): Promise<void> {
  const sent = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(bytes);
      await new Promise((resolve) => setTimeout(resolve, 200));
      controller.error(new Error('the line is lost'));
    },
  });
  await expect(bring(client, address, offset, sent)).rejects.toThrow();
}

describe('ALM-05: a sealed file that comes in pieces', () => {
  test('is announced, comes, is there, and each piece has its receipt that holds without the server', async () => {
    const bytes = await ciphertext(3 * piece - 5000, blink.key.recipient);
    const address = await begun(bytes);
    expect(await offsetOf(client, address)).toBe(0);
    let offset = 0;
    const events: JsonValue[] = [];
    for (const one of parts(bytes)) {
      const answer = await bring(client, address, offset, one, checksum(one));
      offset += one.length;
      expect([answer.status, answer.headers.get('upload-offset')]).toEqual([204, `${offset}`]);
      const receipt = readReceipt(Buffer.from(answer.headers.get(receiptHeader) ?? '', 'base64url').toString());
      const held = receipt.ok ? verifyReceipt(receipt.value, server.application.parts.verifierKey) : receipt;
      expect(held).toMatchObject({ ok: true, value: { event: { type: 'ChunkReceived', actor: 'blinker' } } });
      if (held.ok) events.push(held.value.event.data);
    }
    expect(events).toMatchObject(
      parts(bytes).map((one, index) => ({ offset: index * piece, length: one.length, sha256: sha256Of(one) })),
    );
    const back = await client.raw(`${place}/sealed/${sha256Of(bytes)}`);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
    const { receipts } = (await client.get<UploadReceiptsAnswer>(`${address}/receipts`)).body;
    const arrival = arrivalOf(receipts.flatMap(({ leaf }) => readArrival(leaf) ?? []));
    expect(arrival).toMatchObject({ operator: 'blink', offset: bytes.length });
    expect(arrival?.completedAt).toBeDefined();
    expect(arrival?.chunks.every(({ begun: from, ended, at }) => from <= ended && ended <= at)).toBe(true);
    await throwAway(address);
  });

  test('goes on where it was when the line is lost: what came before counts', async () => {
    const bytes = await ciphertext(2 * piece, blink.key.recipient);
    const address = await begun(bytes);
    await lostAfter(address, 0, bytes.slice(0, piece + 1234));
    // The server hears of the end of a connection a moment after the sender.
    const offset = piece + 1234;
    await expect.poll(() => offsetOf(client, address), { timeout: 10_000 }).toBe(offset);
    expect((await bring(client, address, offset, bytes.slice(offset))).status).toBe(204);
    const back = await client.raw(`${place}/sealed/${sha256Of(bytes)}`);
    expect(sha256Of(new Uint8Array(await back.arrayBuffer()))).toBe(sha256Of(bytes));
    await throwAway(address);
  });

  test('is taken over from a line that is dead and does not say so', async () => {
    const bytes = await ciphertext(2 * piece, blink.key.recipient);
    const address = await begun(bytes);
    const hanging = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes.slice(0, piece)),
    });
    const dead = bring(client, address, 0, hanging).catch(() => undefined);
    const busy = async () => (await bring(client, address, 0, bytes.slice(0, piece))).code === 'upload-busy';
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await busy()).toBe(true);
    expect(await offsetOf(client, address)).toBe(piece);
    await dead;
    expect((await bring(client, address, piece, bytes.slice(piece))).status).toBe(204);
    await throwAway(address);
  });
});

describe('what is not as it was announced', () => {
  test('another offset, a wrong checksum, a crumb, too much: none of it counts, and each says why', async () => {
    const bytes = await ciphertext(2 * piece, blink.key.recipient);
    const address = await begun(bytes);
    const [one = bytes] = parts(bytes);
    const tried = async (
      ...given: Parameters<typeof bring> extends [unknown, unknown, ...infer Rest] ? Rest : never
    ) => {
      const { status, code } = await bring(client, address, ...given);
      return [status, code];
    };
    expect(await tried(piece, one)).toEqual([409, 'upload-offset-differs']);
    expect(await tried(0, one, checksum(bytes))).toEqual([460, 'upload-checksum-differs']);
    expect(await tried(0, one, { 'upload-checksum': 'md5 AAAA' })).toEqual([400, 'tus-header-malformed']);
    expect(await tried(0, one.slice(0, 1000))).toEqual([400, 'chunk-too-small']);
    expect(await tried(0, new Uint8Array([...bytes, 0]))).toEqual([413, 'chunk-too-large']);
    expect(await tried(0, one, { 'content-type': 'text/plain' })).toEqual([415, 'chunk-type-wrong']);
    expect(await tried(0, one, { 'tus-resumable': '0.2.2' })).toEqual([412, 'tus-version-missing']);
    expect(await tried(-1, one)).toEqual([400, 'tus-header-malformed']);
    expect(await offsetOf(client, address)).toBe(0);
    await throwAway(address);
  });

  test('other bytes than those whose hash was committed are thrown away, and the record says so', async () => {
    const [bytes, other] = [await ciphertext(1000, blink.key.recipient), await ciphertext(1000, blink.key.recipient)];
    const address = await begun(bytes);
    const { status, code } = await bring(client, address, 0, other);
    expect([status, code]).toEqual([422, 'upload-differs']);
    expect(await offsetOf(client, address)).toBeUndefined();
    const id = address.split('/').at(-1) ?? '';
    const events = await server.application.parts.store.read(`upload/${id}`);
    expect(events.map(({ type }) => type)).toEqual(['UploadBegun', 'ChunkReceived', 'UploadRefused']);
    expect((await client.raw(`${place}/sealed/${sha256Of(other)}`)).status).toBe(404);
  });

  test('plain text and garbage are refused with the first chunk, cut off or whole', async () => {
    for (const plain of [new Uint8Array(piece).fill(32), new TextEncoder().encode('%PDF-1.7'.repeat(20_000))]) {
      const address = await begun(plain);
      expect((await bring(client, address, 0, plain)).code).toBe('sealed-malformed');
      await lostAfter(address, 0, plain.slice(0, 100_000));
      expect(await offsetOf(client, address)).toBe(0);
      await throwAway(address);
    }
  });

  test.each([
    ['no size', { 'upload-metadata': 'procedure c2Nob29ubWFhaw==' }],
    ['a size that is no number', { 'upload-length': '1e9', 'upload-metadata': 'procedure c2Nob29ubWFhaw==' }],
    ['no hash', { 'upload-length': '100', 'upload-metadata': 'procedure c2Nob29ubWFhaw==' }],
    ['metadata that is none', { 'upload-length': '100', 'upload-metadata': '\\"\\"=,,' }],
    ['a name twice', { 'upload-length': '100', 'upload-metadata': 'sha256 AAAA,sha256 AAAA' }],
    ['too much metadata', { 'upload-length': '100', 'upload-metadata': `x ${'A'.repeat(8000)}` }],
  ])('an announcement with %s is refused', async (_, headers) => {
    const answer = await client.raw('/v1/uploads', {
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', ...headers },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'tus-header-malformed' });
  });
});

describe('threat: rival supplier: an upload', () => {
  test('is for its own organisation alone: nobody else sees it, goes on with it or throws it away', async () => {
    const bytes = await ciphertext(2 * piece, blink.key.recipient);
    const address = await begun(bytes);
    await bring(client, address, 0, bytes.slice(0, piece));
    for (const who of ['glanzer', 'inkoper', 'controleur']) {
      const other = await server.signIn(who);
      expect(await offsetOf(other, address), who).toBeUndefined();
      expect([403, 404]).toContain((await bring(other, address, piece, bytes.slice(piece))).status);
      for (const [method, path] of [
        ['DELETE', address],
        ['GET', address],
        ['GET', `${address}/receipts`],
      ] as const)
        expect((await other.raw(path, { method, headers: { 'tus-resumable': '1.0.0' } })).status, who).toBe(404);
      const listed = await other.get<UploadsAnswer>('/v1/uploads?procedure=schoonmaak');
      expect(listed.text).not.toContain(sha256Of(bytes));
    }
    expect(await offsetOf(client, address)).toBe(piece);
    await throwAway(address);
    expect(await offsetOf(client, address)).toBeUndefined();
  });

  test('AnnexIV-b: leaves nothing in the log of the procedure, nor in what staff may see', async () => {
    const before = await server.application.parts.store.head('procedure/schoonmaak');
    const bytes = await ciphertext(1000, blink.key.recipient);
    await bring(client, await begun(bytes), 0, bytes);
    expect(await server.application.parts.store.head('procedure/schoonmaak')).toEqual(before);
  });
});

describe('threat: outsider: how much may be brought', () => {
  test('a file is no larger than the guide asks for, and an organisation has a quota until it places', async () => {
    const { limits, used } = (await client.get<UploadsAnswer>('/v1/uploads?procedure=schoonmaak')).body;
    const sha256 = 'a'.repeat(64);
    const tooLarge = await announce(client, { sha256, size: limits.sealedBytes + 1 });
    expect([tooLarge.status, tooLarge.code]).toEqual([413, 'file-too-large']);
    const tooMuch = await announce(client, { sha256, size: limits.unplacedBytes - used.bytes + 1 });
    expect([tooMuch.status, tooMuch.code]).toEqual([409, 'upload-quota-bytes']);
    const addresses: string[] = [];
    for (let files = used.files; files < limits.unplacedFiles; files += 1)
      addresses.push((await announce(client, { sha256, size: 100 })).address);
    expect((await announce(client, { sha256, size: 100 })).code).toBe('upload-quota-files');
    for (const address of addresses) await throwAway(address);
    expect((await announce(client, { sha256, size: 100 })).status).toBe(201);
  });
});

describe('housekeeping', () => {
  test('throws away what was never finished or never placed, and never what a tender names', async () => {
    await server.playTo('blink-tekent');
    const placed = await blink.place();
    expect(placed.status, placed.text).toBe(200);
    const named = (await blink.view()).own?.manifest?.sha256 ?? '';
    const never = await ciphertext(1000, blink.key.recipient);
    const kept = await begun(never);
    await bring(client, kept, 0, never);
    const half = await ciphertext(2 * piece, blink.key.recipient);
    const unfinished = await begun(half);
    await bring(client, unfinished, 0, half.slice(0, piece));
    const { demonstration, application } = server;
    const { at } = (await application.parts.store.read('procedure/schoonmaak')).at(-1) ?? { at: '' };
    await demonstration?.moveClock(fromIso(at).add({ hours: 24 * 8 }));
    await tidy(application);
    expect(await offsetOf(client, unfinished)).toBeUndefined();
    const deadline = fromIso((await blink.view()).deadline);
    expect((await client.raw(`${place}/sealed/${sha256Of(never)}`)).status).toBe(
      Temporal.Instant.compare(application.clock.now(), deadline.add({ hours: 24 * 14 })) < 0 ? 200 : 404,
    );
    await demonstration?.moveClock(deadline.add({ hours: 24 * 14 }));
    await tidy(application);
    expect((await client.raw(`${place}/sealed/${sha256Of(never)}`)).status).toBe(404);
    expect((await client.raw(`${place}/sealed/${named}`)).status).toBe(200);
    const left = (await client.get<UploadsAnswer>('/v1/uploads?procedure=schoonmaak')).body;
    expect(left.used).toEqual({ bytes: 0, files: 0 });
    expect(left.uploads.map(({ sha256 }) => sha256)).toContain(named);
  });
});
