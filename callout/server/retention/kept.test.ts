import { glob, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnDataAnswer, ownDataSchema } from '#callout/api/own-data.ts';
import {
  fixedDays,
  fixedSubjects,
  type Kept,
  keptEntries,
  keptFiles,
  keptStreams,
  keptTables,
} from '#callout/core/retention/kept.ts';
import { kinds } from '#callout/core/retention/retention.ts';
import { type Lived, openLived } from '../testing/lived.ts';
import { until } from '../testing/server.ts';

/** A server in which there was one of everything, and what it wrote. */
let lived: Lived;

beforeAll(async () => {
  lived = await openLived();
});

afterAll(() => lived.server.close());

const namesOf = (all: readonly Kept[]) => all.map(({ name }) => name).toSorted();
const all = [...keptEntries, ...keptTables, ...keptFiles, ...keptStreams];

/** Where this server puts entries: each `put(` with a name for its collection. */
async function writtenCollections(): Promise<ReadonlySet<string>> {
  const constants = new Map<string, string>();
  const puts: { readonly file: string; readonly first: string }[] = [];
  for await (const file of glob('{callout/server,platform}/**/*.ts')) {
    if (/\.test\.ts$|\/(testing|contract)\//.test(file)) continue;
    const text = await readFile(file, 'utf8');
    const local = new Map(
      [...text.matchAll(/^(?:export )?const (\w+) = '([a-z-]+)';/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    for (const [name, value] of local) constants.set(`${file} ${name}`, value).set(name, constants.get(name) ?? value);
    for (const [, first = ''] of text.matchAll(/entries\s*\.put\(\s*([^,]+),/g)) puts.push({ file, first });
  }
  const found = new Set<string>();
  for (const { file, first } of puts)
    for (const [, literal, name] of first.matchAll(/'([a-z-]+)'|(\b[A-Za-z]\w*\b)/g)) {
      const value = literal ?? constants.get(`${file} ${name}`) ?? constants.get(name ?? '');
      if (value !== undefined) found.add(value);
    }
  return found;
}

describe('BHV-15: whatever is stored has a term, or a reason why it has none', () => {
  test('every kind of entry that this program writes is in the list, and the list has no other', async () => {
    const written = await writtenCollections();
    expect([...written].toSorted()).toEqual(namesOf(keptEntries));
  });

  test('so is every entry, table, stream and file that a server made in which there was one of everything', async () => {
    const { server } = lived;
    const database = new DatabaseSync(join(server.data, 'paraat.sqlite'), { readOnly: true });
    const firstOf = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => String(Object.values(row)[0]));
    const collections = firstOf('SELECT DISTINCT collection FROM entry');
    const tables = firstOf(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
    database.close();
    expect(namesOf(keptEntries)).toEqual(expect.arrayContaining(collections));
    expect(collections.length).toBeGreaterThan(15);
    expect(namesOf(keptTables)).toEqual(tables.toSorted());
    const streams = new Set((await server.room.store.streams()).map((stream) => stream.replace(/\/.*/, '')));
    expect(namesOf(keptStreams)).toEqual(expect.arrayContaining([...streams]));
    expect(namesOf(keptFiles)).toEqual(expect.arrayContaining(await readdir(server.data)));
  });

  test('each has a term that is set, a fixed one, or a reason that the page tells; none is there for nothing', () => {
    const subjects = new Set(all.map(({ subject }) => subject));
    const known: readonly string[] = [...kinds, ...fixedSubjects];
    for (const subject of subjects) expect(known).toContain(subject);
    // Numbers of tests of phones are calls; accounts are in the tables of who left.
    expect(known.filter((subject) => !subjects.has(subject as never))).toEqual(['test-calls']);
    for (const subject of Object.keys(fixedDays)) expect(fixedSubjects).toContain(subject);
  });
});

describe('BHV-15: what is kept of somebody he finds in his own data', () => {
  test('for every entry and table in which his id stands, by the same list', async () => {
    const { server, person } = lived;
    await until(async () => (await server.room.store.entries.list('known-names')).length > 0);
    const database = new DatabaseSync(join(server.data, 'paraat.sqlite'), { readOnly: true });
    const entries = database
      .prepare('SELECT DISTINCT collection AS name FROM entry WHERE instr(key, ?) OR instr(value, ?)')
      .all(person, person);
    const inTables = keptTables
      .map(({ name }) => name)
      .filter((name) => name.startsWith('identity_'))
      .filter((name) =>
        database
          .prepare(`SELECT * FROM ${name}`)
          .all()
          .some((row) => Object.values(row).includes(person)),
      );
    database.close();
    const own = ownDataSchema.parse((await (await server.signIn(person)).get('/v1/me/data')).body);
    const found = [...entries.map(({ name }) => String(name)), ...inTables];
    expect(found.length).toBeGreaterThan(10);
    for (const name of found) {
      const row = all.find((one) => one.name === name);
      expect(row, name).toBeDefined();
      if (row !== undefined) expect(isTold(own, row), `${name}: ${row.own}`).toBe(true);
    }
    expect(JSON.stringify(own)).not.toMatch(/bhv-002|"hash"|"token|endpoint|p256dh/);
  });
});

/** Whether he finds something there, or there is a reason that he does not, which never is that nobody is in it. */
function isTold(own: OwnDataAnswer, { own: member }: Kept): boolean {
  if (member === 'secret' || member === 'link' || member === 'cache') return true;
  if (member === 'nobody') return false;
  const value = own[member];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
