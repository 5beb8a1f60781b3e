import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { custodyKeyOf } from './custody.ts';
import { registerCustodyKey } from './custody-key.ts';
import { streamOf } from './procedure-files.ts';
import { openTestApplication, type TestApplication } from './testing/application.ts';

const id = 'schoonmaak';
let opened: TestApplication;

beforeEach(async () => {
  opened = await openTestApplication();
  await opened.playTo('bewaarder');
});

afterEach(() => opened.close());

test('AnnexIV-c: a key of a custodian that is sent twice makes one event; another one replaces it', async () => {
  const { application, player } = opened;
  const custodian = player.actorOf('bewaarder');
  const [first, second] = [await makeSealingKey(), await makeSealingKey()];
  const send = (recipient: string, locked: string) =>
    registerCustodyKey(application, id, custodian, { recipient, locked });
  const registered = async () =>
    (await application.parts.store.read(streamOf(id)))
      .filter(({ type }) => type === 'CustodyKeyRegistered')
      .map(({ data }) => (data as { readonly recipient: string }).recipient);
  const once = await send(first.recipient, 'vergrendeld');
  const twice = await send(first.recipient, 'vergrendeld');
  const version = once.ok ? once.value.version : 0;
  expect(version).toBeGreaterThan(0);
  expect(twice).toEqual({ ok: true, value: { version, events: [] } });
  expect(await registered()).toEqual([first.recipient]);
  expect(await Promise.all([1, 2, 3].map(() => send(first.recipient, 'vergrendeld')))).toMatchObject([
    { ok: true },
    { ok: true },
    { ok: true },
  ]);
  expect(await registered()).toEqual([first.recipient]);
  await send(second.recipient, 'anders vergrendeld');
  expect(await registered()).toEqual([first.recipient, second.recipient]);
  const file = await application.files.newest(id);
  if (file === undefined) throw new Error('the procedure is gone');
  expect(await custodyKeyOf(application.parts.store.entries, file, 'bewaarder')).toMatchObject({
    recipient: second.recipient,
    locked: 'anders vergrendeld',
  });
});
