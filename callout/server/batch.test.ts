import { expect, test } from 'vitest';
import { Batch } from './batch.ts';
import { DiskTakesNothing } from './disk.ts';

/** A batch, and what it wrote at once. */
function open(gatherMs = 1): { readonly batch: Batch<string>; readonly written: (readonly string[])[] } {
  const written: (readonly string[])[] = [];
  const batch = new Batch<string>({ gatherMs, write: async (items) => void written.push(items) });
  return { batch, written };
}

const anHour = 3_600_000;

test('BHV-08: what can wait goes with what cannot, in the order in which it came', async () => {
  const { batch, written } = open();
  const sent = batch.add('sent', anHour);
  const later = batch.add('sent to another', anHour);
  await batch.add('on the phone');
  await Promise.all([sent, later]);
  expect(written).toEqual([['sent', 'sent to another', 'on the phone']]);
});

test('what can wait holds up nothing that comes after it, and is not forgotten when nothing comes', async () => {
  const { batch, written } = open();
  const urgent = batch.add('on the phone');
  await Promise.all([urgent, batch.add('sent', anHour)]);
  await batch.add('sent alone', 5);
  expect(written).toEqual([['on the phone', 'sent'], ['sent alone']]);
  await batch.close();
});

test('BHV-16: a server ends while the disk takes nothing: what it could not write was never acknowledged', async () => {
  const tried = Promise.withResolvers<void>();
  const tries: (readonly string[])[] = [];
  const write = async (items: readonly string[]) => {
    tries.push(items);
    tried.resolve();
    throw new DiskTakesNothing();
  };
  const batch = new Batch<string>({ gatherMs: 1, retryMs: anHour, write });
  const lost = batch.add('on the phone').catch((error: unknown) => error);
  await tried.promise;
  await batch.close();
  expect(await lost).toBeInstanceOf(DiskTakesNothing);
  expect(tries.length).toBeLessThanOrEqual(2);
});

test('what waits to be gathered is written when the server ends, at once', async () => {
  const { batch, written } = open();
  const sent = batch.add('sent', anHour);
  await batch.close();
  await sent;
  expect(written).toEqual([['sent']]);
});
