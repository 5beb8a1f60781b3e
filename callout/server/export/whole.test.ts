import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptEntries } from '#callout/core/retention/kept.ts';
import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, originOf, signNote } from '#platform/record/checkpoint.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { rootOf } from '#platform/record/merkle.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { mountSmallDisk } from '#platform/store/testing/small-disk.ts';
import { type Exported, exportedBytes, openExported } from '../testing/exported.ts';
import { openTestServer, until } from '../testing/server.ts';
import { isDerived, type Manifest } from './format.ts';
import { importAll } from './import.ts';
import { openArchive } from './read-archive.ts';

/** An import is whole or nothing: whatever the archive says, whenever it is killed, and when there is no room. */

let made: Exported;
let postgres: PrivatePostgres;

beforeAll(async () => {
  [made, postgres] = await Promise.all([openExported(), startPostgres()]);
}, 120_000);

afterAll(async () => {
  await made.close();
  await postgres[Symbol.asyncDispose]();
});

const manifestOf = (files: Exported['files']) =>
  JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;
const linesOf = (name: string) => new TextDecoder().decode(made.files[name]).split('\n').slice(0, -1);

/** The archive with other lines in one of its files, and all heads made anew by who has the key: nothing but what it says is wrong. */
function signedWith(name: string, lines: readonly string[]): Promise<Uint8Array> {
  const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const streams = manifestOf(made.files).streams.map((one) => {
    if (one.file !== name) return one;
    const [size, root] = [lines.length, toBase64(rootOf(lines.map(hashOfLeaf)))];
    const head = checkpointText({ origin: originOf(made.signer.name, one.stream), size, root });
    return { ...one, size, root, checkpoint: signNote(head, made.signer) };
  });
  return made.signed({ ...made.files, [name]: text }, { streams });
}

/** Another value of the same or of another kind, for one that stands somewhere in a line. */
const other: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue[]>(null, '', 'koksschool', 'responder.1', -1, 1, 2 ** 40, true, [], {}, [null], {
    id: 'x',
  }),
  fc.string({ maxLength: 4 }),
);

/** Every place in a value, as the way to it. */
function placesIn(value: JsonValue, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

function withOther(value: JsonValue, [key, ...way]: readonly string[], put: JsonValue): JsonValue {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((one: JsonValue, at) => (String(at) === key ? withOther(one, way, put) : one));
  const object = value as Readonly<Record<string, JsonValue>>;
  return { ...object, [key]: withOther(object[key] ?? null, way, put) };
}

interface Change {
  readonly kind: 'value' | 'gone' | 'twice' | 'moved';
  readonly line: number;
  readonly place: number;
  readonly put: JsonValue;
}

const changes: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('value', 'value', 'value', 'gone', 'twice', 'moved'),
  line: fc.nat(),
  place: fc.nat(),
  put: other,
});

function changed(name: string, { kind, line, place, put }: Change): readonly string[] {
  const lines = [...linesOf(name)];
  const at = line % lines.length;
  const [one = ''] = lines.splice(at, 1);
  if (kind === 'gone') return lines;
  if (kind === 'twice') return [...lines, one, one];
  if (kind === 'moved') return [one, ...lines];
  const value = JSON.parse(one) as JsonValue;
  const places = placesIn(value);
  const anew = withOther(value, places[place % places.length] ?? [], put);
  return lines.toSpliced(at, 0, name.startsWith('streams/') ? canonicalJson(anew) : JSON.stringify(anew));
}

const facts = (manifest: Manifest) => manifest.files.filter(({ name }) => !isDerived(name));

/** Imports it: then either all of it is there, or nothing, and a sentence says why. */
async function isWholeOrNothing(bytes: Uint8Array, database: string | undefined): Promise<string> {
  const opened = await openArchive(await made.file(bytes));
  if (!opened.ok) return opened.error.code;
  const archive = opened.value;
  const data = join(await made.folder(), 'data');
  const result = await importAll(archive, { data, database });
  archive.close();
  if (!result.ok) {
    expect(await stat(data).catch(() => 'nothing')).toBe('nothing');
    if (database !== undefined) expect(await tablesIn(database)).toEqual([]);
    return result.error.code;
  }
  const again = await made.archive(await exportedBytes(await made.offline(data, database)));
  expect(facts(again.manifest)).toEqual(facts(archive.manifest));
  return 'taken over';
}

async function tablesIn(url: string): Promise<readonly string[]> {
  const sql = `SELECT schemaname || '.' || tablename AS name FROM pg_tables
    WHERE schemaname = current_schema() OR schemaname = current_schema() || '_unfinished'`;
  return (await postgres.sql(sql, [], url)).map(({ name }) => String(name));
}

describe('BHV-20: an import is whole or nothing', () => {
  for (const [where, runs] of [
    ['a file', 80],
    ['PostgreSQL', 15],
  ] as const)
    test(`whatever an archive says that is signed with the right key, into ${where}`, {
      timeout: 600_000,
    }, async () => {
      const names = Object.keys(made.files).filter((name) => name.endsWith('.jsonl'));
      const told = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), changes, async (name, change) => {
          const bytes = await signedWith(name, changed(name, change));
          told.add(await isWholeOrNothing(bytes, where === 'a file' ? undefined : await postgres.newSchema()));
        }),
        { numRuns: runs },
      );
      expect(told.size).toBeGreaterThan(2);
    });

  test('an event of a kind that this program does not know, or that holds something else', async () => {
    const { streams } = manifestOf(made.files);
    for (const [stream, from, to] of [
      ['call/', '"type":"AllClearGiven"', '"type":"Ontploft"'],
      ['organisation', '"type":"OrganisationFounded"', '"type":"OrganisationFoundered"'],
      ['organisation', '"responders":[', '"people":['],
      ['call/', '"nature":"Brand"', '"nature":7'],
    ] as const) {
      const { file = '' } = streams.find((one) => one.stream.startsWith(stream)) ?? {};
      const lines = linesOf(file).map((line) => canonicalJson(JSON.parse(line.replace(from, to)) as JsonValue));
      expect(lines.join('\n')).toContain(to);
      expect(await isWholeOrNothing(await signedWith(file, lines), undefined), to).toBe('event-not-understood');
    }
  });

  test('an archive packed all at once, as it was before, is taken over', async () => {
    const { zipSync } = await import('fflate');
    expect(await isWholeOrNothing(zipSync({ ...made.files }, { level: 6 }), undefined)).toBe('taken over');
  });
});

/** What stands beside the log and what becomes of it; each kind of entry that a server keeps has its place here. */
const fate = {
  'goes along':
    `personal call-people attempt push recording plan-image expected-person telephone roster presence-day uptime-day
    account-profile`.split(/\s+/),
  'is made anew': ['call', 'call-position', 'installation'],
  'stays behind':
    `sms-outbox outbox mailbox recording-part signal device device-cursor push-subscription invitation kiosk known-names
    forgotten-person node node-lines node-key node-secret talk-owner used-code organisation
    membership`.split(/\s+/),
} as const;

describe('BHV-20: from one kind of store to the other', () => {
  test('whatever a server keeps goes along, is made anew, or stays behind by name', () => {
    const known = Object.values(fate).flat();
    expect(known.toSorted()).toEqual([...new Set(keptEntries.map(({ name }) => name))].toSorted());
  });

  test('every entry, event and file goes along, both ways, and the third archive is the first to the byte', async () => {
    const first = await made.archive();
    const database = await postgres.newSchema();
    const { data } = await takenOver(database);
    const inDatabase = await made.offline(data, database);
    const second = await made.archive(await exportedBytes(inDatabase));
    const back = await made.folder();
    expect(await importAll(second, { data: back })).toMatchObject({ ok: true });
    const inFile = await made.offline(back);
    const third = await made.archive(await exportedBytes(inFile));
    expect(facts(second.manifest)).toEqual(facts(first.manifest));
    expect(facts(third.manifest)).toEqual(facts(first.manifest));
    for (const collection of [...fate['goes along'], ...fate['is made anew']]) {
      const [inOne, inOther] = [
        await inDatabase.store.entries.list(collection),
        await inFile.store.entries.list(collection),
      ];
      expect(inOne.length, collection).toBeGreaterThan(0);
      expect(inOther, collection).toEqual(inOne);
    }
    for (const collection of fate['stays behind'])
      expect(await inFile.store.entries.list(collection), collection).toEqual([]);
  });
});

describe('BHV-20: where there is something already, or no room', () => {
  test('nothing is touched in a folder with data, or in a database with tables', async () => {
    const archive = await made.archive();
    const data = await made.folder();
    await writeFile(join(data, 'paraat.sqlite'), 'iets');
    expect(await importAll(archive, { data })).toMatchObject({ error: { code: 'import-not-empty' } });
    expect(await readdir(data)).toEqual(['paraat.sqlite']);
    const withFiles = await made.folder();
    await mkdir(join(withFiles, 'files'));
    expect(await importAll(archive, { data: withFiles })).toMatchObject({ error: { code: 'import-not-empty' } });
    expect(await readdir(withFiles)).toEqual(['files']);
    const database = await postgres.newSchema();
    await postgres.sql('CREATE TABLE entry (key TEXT)', [], database);
    const folder = await made.folder();
    expect(await importAll(archive, { data: folder, database })).toMatchObject({ error: { code: 'import-not-empty' } });
    expect([await readdir(folder), (await tablesIn(database)).length]).toEqual([[], 1]);
  });

  test('a key that lies in the folder already is kept, and stays when the import is refused', async () => {
    const [{ data: first }, data] = [await takenOver(), await made.folder()];
    const { copyFile } = await import('node:fs/promises');
    await copyFile(join(first, 'signing-key'), join(data, 'signing-key'));
    const bad = await made.archive(await signedWith('telephones.jsonl', changed('telephones.jsonl', twice)));
    expect(await importAll(bad, { data })).toMatchObject({ ok: false });
    expect(await readdir(data)).toEqual(['signing-key']);
    expect(await importAll(await made.archive(), { data })).toMatchObject({ ok: true });
  });

  test('a disk that is full is told in a sentence, and nothing stays behind', async ({ skip }) => {
    const disk = await mountSmallDisk(1);
    if (disk === undefined) return skip('no small disk can be mounted here');
    await using place = disk;
    const data = join(place.folder, 'data');
    await writeFile(join(place.folder, 'vol'), Buffer.alloc(900_000));
    expect(await importAll(await made.archive(), { data })).toMatchObject({ error: { code: 'import-no-room' } });
    expect(await readdir(place.folder)).toEqual(['vol']);
    await place.grow(100);
    expect(await importAll(await made.archive(), { data })).toMatchObject({ ok: true });
  });
});

const twice: Change = { kind: 'twice', line: 0, place: 0, put: null };

async function takenOver(database?: string): Promise<{ readonly data: string }> {
  const data = await made.folder();
  expect(await importAll(await made.archive(), { data, database })).toMatchObject({ ok: true });
  return { data };
}

describe('BHV-20: an import that is killed', () => {
  for (const where of ['a file', 'PostgreSQL'] as const)
    test(`leaves all or nothing, at the start somebody is told, and a second one takes over: into ${where}`, {
      timeout: 300_000,
    }, async () => {
      const file = await made.file(made.bytes);
      const told = new Set<string>();
      for (const after of [300, 600, 800, 1000, 1200, 1400, 1700, 2000, 3000]) {
        const data = await made.folder();
        const database = where === 'a file' ? undefined : await postgres.newSchema();
        const more = database === undefined ? [] : ['--database', database];
        await killedAfter(after, ['import', file, '--data', data, ...more]);
        const start = { data, setUp: async () => ({ rest: Promise.resolve() }) };
        const begun = await openTestServer([], database === undefined ? start : { ...start, database }).catch(String);
        if (typeof begun === 'string') {
          expect(begun).toContain('is under way or was broken off');
          // The server of PostgreSQL sees soon that nobody is at the other end.
          await until(async () => (await importAll(await made.archive(), { data, database })).ok, 30_000);
          told.add('refused');
          continue;
        }
        const { version } = begun.room.organisation.now;
        told.add(version > 0 ? 'whole' : 'nothing');
        await begun.close();
        expect([0, linesOf('streams/000002.jsonl').length]).toContain(version);
      }
      expect(told).toContain('refused');
    });
});

/** By time since its start: whatever it was doing then. */
async function killedAfter(ms: number, args: readonly string[]): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ['callout/cli/main.ts', ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await ended;
  clearTimeout(timer);
}
