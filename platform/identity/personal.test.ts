import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { attachPersonal, detachPersonal, erasePersonal, personalLookup, putPersonal } from './personal.ts';

let folder: string;
let store: EventStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'personal-'));
  const signer = await openSigningKey(folder, 'test.example');
  store = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const at = '2025-09-01T08:00:00.000Z';
const visit = {
  lot: 1,
  visitors: [
    { role: 'director', personal: { name: 'Directeur Noord', plate: 'XX-00-YY' } },
    { role: 'planner', personal: { name: 'Planner Noord' } },
  ],
};

async function register(data: JsonValue): Promise<void> {
  await store.transact('p/visit', async (tx) => {
    const { value, rows } = detachPersonal(data);
    await tx.append([{ type: 'site-visit-registered', data: value }], { at, actor: 'u1' });
    await putPersonal(tx.entries, rows);
  });
}

async function logged(): Promise<JsonValue> {
  const [event] = await store.read('p/visit');
  return event?.data ?? null;
}

function refsIn(data: JsonValue): string[] {
  return [...JSON.stringify(data).matchAll(/"ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
}

test('ASVS-14.2.4: names and number plates stand beside the log, and come back for a view', async () => {
  await register(visit);
  const data = await logged();
  expect(JSON.stringify(data)).not.toMatch(/Noord|XX-00-YY/);
  expect(JSON.stringify(data)).toContain('"role":"director"');
  expect(await attachPersonal(data, personalLookup(store.entries))).toEqual(visit);
});

test('threat: database thief: who is erased is gone for good, the others stay, and the log is what it was', async () => {
  await register(visit);
  const before = await store.head('p/visit');
  const [director = ''] = refsIn(await logged());
  await erasePersonal(store, director, at);
  expect(await store.head('p/visit')).toEqual(before);
  expect(await attachPersonal(await logged(), personalLookup(store.entries))).toEqual({
    lot: 1,
    visitors: [
      { role: 'director', personal: { erased: 'true' } },
      { role: 'planner', personal: { name: 'Planner Noord' } },
    ],
  });
  await store.close();
  const bytes = await readFile(join(folder, 'store.sqlite'));
  expect([bytes.includes('Directeur Noord'), bytes.includes('Planner Noord')]).toEqual([false, true]);
});

test('a row that was changed behind the log shows', async () => {
  await register(visit);
  const [director = ''] = refsIn(await logged());
  const row = (await store.entries.get('personal', director)) as { salt: string };
  await store.transact('other', (tx) =>
    tx.entries.put('personal', director, { ...row, person: { name: 'Iemand anders' } }),
  );
  const view = JSON.stringify(await attachPersonal(await logged(), personalLookup(store.entries)));
  expect(view).toContain('{"altered":"true"}');
  expect(view).not.toContain('Iemand anders');
});

test('two equal persons are two commitments: nobody can tell from the log that they are the same', () => {
  const { value } = detachPersonal([{ personal: { name: 'A' } }, { personal: { name: 'A' } }]);
  const commitments = [...JSON.stringify(value).matchAll(/"commitment":"([0-9a-f]{64})"/g)].map(([, hash]) => hash);
  expect(new Set(commitments).size).toBe(2);
});

test('a person is texts by name; anything else is a mistake', () => {
  for (const personal of ['name', 7, null, ['name'], { name: { first: 'x' } }]) {
    expect(() => detachPersonal({ deep: [{ personal }] })).toThrow(TypeError);
  }
});

test('what is detached comes back as it was, however it is nested, and none of it stays', async () => {
  const person = fc.dictionary(fc.string(), fc.constantFrom('Geheim1', 'Geheim2'), { minKeys: 1 });
  const leaf = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ personal: person, id: fc.integer() }),
  );
  const { value: anything } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value')),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(anything, async (data) => {
      const { value, rows } = detachPersonal(data);
      expect(JSON.stringify(value)).not.toContain('Geheim');
      const table = new Map(rows.map((row) => [row.ref, { ...row.value }]));
      expect(await attachPersonal(value, async (ref) => table.get(ref))).toEqual(data);
    }),
    { seed: 1 },
  );
});
