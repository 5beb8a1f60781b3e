import { afterEach, expect, test } from 'vitest';
import { Standstill } from './standstill.ts';

let wall = 0;
let standstill: Standstill | undefined;

afterEach(() => standstill?.close());

function begin(): Standstill {
  standstill = new Standstill(() => wall);
  standstill.start();
  return standstill;
}

test('BHV-16: who was away for a few seconds cannot say that others were silent, and acts as before', () => {
  const it = begin();
  expect(it.hearsSince()).toBe(0);
  const before = performance.now();
  wall += 3000;
  expect(it.hearsSince()).toBeGreaterThanOrEqual(before);
  expect(it.isBehind()).toBe(false);
});

test('BHV-16: who stood still acts on nothing until he has read what happened', async () => {
  const it = begin();
  const read = Promise.withResolvers<void>();
  it.catchUp = () => read.promise;
  wall += 9000;
  expect(it.isBehind()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(it.isBehind()).toBe(true);
  read.resolve();
  await expect.poll(() => it.isBehind()).toBe(false);
});
