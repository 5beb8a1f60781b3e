import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { uploadStream } from '#tender/core/arrival/events.ts';
import { openTestApplication, type TestApplication } from '../testing/application.ts';
import { ciphertext, sha256Of } from '../testing/upload.ts';
import { removeOld } from './removal.ts';

let opened: TestApplication;

beforeEach(async () => {
  opened = await openTestApplication();
  await opened.playTo('nota');
});

afterEach(() => opened.close());

async function* sent(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

test('threat: time cheater, ALM-05: the clock is set back right after the last byte counted: the upload is finished when it is right again, and thrown away likewise', async () => {
  const { application, player } = opened;
  const { arrivals, parts } = application;
  const blinker = player.actorOf('blinker');
  const bytes = await ciphertext(5000, (await makeSealingKey()).recipient);
  const begun = await arrivals.begin('schoonmaak', blinker, { sha256: sha256Of(bytes), size: bytes.length });
  const id = begun.ok ? begun.value.id : '';
  const types = async () => (await parts.store.read(uploadStream(id))).map(({ type }) => type);
  const stop = parts.store.onAppend((events) => {
    if (events.some(({ type }) => type === 'ChunkReceived')) opened.setClock('2026-03-25T09:00');
  });
  const behind = { ok: false, error: { code: 'clock-set-back' } };
  const chunk = { offset: 0, body: sent(bytes), stop: () => undefined };
  expect(await arrivals.receive(id, blinker, chunk)).toMatchObject(behind);
  stop();
  expect(await arrivals.standing(id, blinker)).toMatchObject(behind);
  expect(await types()).toEqual(['UploadBegun', 'ChunkReceived']);
  opened.setClock('2026-03-26T09:00');
  const standing = await arrivals.standing(id, blinker);
  expect(standing).toMatchObject({ ok: true, value: { state: 'complete', offset: bytes.length } });
  expect(sha256Of((await parts.blobs.read(sha256Of(bytes))) ?? new Uint8Array())).toBe(sha256Of(bytes));
  opened.setClock('2026-03-25T09:00');
  expect(await arrivals.cancel(id, blinker)).toMatchObject({ ok: true });
  expect(await arrivals.standing(id, blinker)).toMatchObject({ ok: false, error: { code: 'no-such-upload' } });
  opened.setClock('2026-03-26T09:01');
  await removeOld(arrivals);
  expect(await types()).toEqual(['UploadBegun', 'ChunkReceived', 'UploadCompleted', 'UploadRemoved']);
});
