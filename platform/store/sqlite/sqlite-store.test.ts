import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { leafText } from '#platform/record/envelope.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { at, received } from '../contract/given.ts';
import { eventStoreContract } from '../event-store.contract.ts';
import { DamagedRecord, type EventStore } from '../event-store.ts';
import { StoreTooNew } from '../failures.ts';
import { openSigningKey } from '../signing-key.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let signer: Signer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(() => rm(folder, { recursive: true }));

let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, `${files}.sqlite`);
}

eventStoreContract('SQLite', async () => {
  const file = newFile();
  return { signer, open: () => openSqliteStore({ file, signer }), remove: () => rm(file) };
});

/** Opens, works and closes, so that the file on disk is whole. */
async function within<T>(file: string, work: (store: EventStore) => Promise<T>, by = signer): Promise<T> {
  const store = await openSqliteStore({ file, signer: by });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function withSql(file: string, sql: string, ...values: (string | number)[]): void {
  const db = new DatabaseSync(file);
  try {
    db.prepare(sql).run(...values);
  } finally {
    db.close();
  }
}

describe('a file that somebody worked on with SQL', () => {
  const size = 6;
  let original: string;

  beforeAll(async () => {
    original = newFile();
    await within(original, async (store) => {
      for (let second = 1; second <= size; second++) {
        const event = { type: 'tender-received', data: { seal: second, note: `tender ${second}` } };
        await store.transact('file-1', (tx) => tx.append([event], at(second)));
        await store.transact('file-2', (tx) => tx.append([event], at(second)));
      }
    });
    withSql(original, 'DROP TRIGGER event_stays');
    withSql(original, 'DROP TRIGGER event_unchanged');
  });

  /** The code of the verdict on a copy on which these statements were run. */
  async function verdictAfter(
    ...statements: readonly (readonly [sql: string, ...(string | number)[]])[]
  ): Promise<string> {
    const copy = newFile();
    await copyFile(original, copy);
    for (const [sql, ...values] of statements) withSql(copy, sql, ...values);
    return within(copy, async (store) => {
      const record = await store.record('file-1');
      if (record === undefined) return 'gone';
      const verdict = verifyStream(record.texts, record.head.checkpoint, signer.verifierKey);
      return verdict.ok ? 'verified' : verdict.error.code;
    });
  }

  const every = Array.from({ length: size }, (_, index) => index + 1);
  const own = "stream = 'file-1' AND seq = ?";

  test('verifies when nothing was done to it', async () => {
    expect(await verdictAfter()).toBe('verified');
  });

  test.each(every)('is found out when event %i is deleted', async (seq) => {
    expect(await verdictAfter([`DELETE FROM event WHERE ${own}`, seq])).toBe('event-missing');
  });

  test.each(every)('is found out when anything in event %i is altered', async (seq) => {
    const changes = [
      ['$.data.note', 'another'],
      ['$.type', 'tender-withdrawn'],
      ['$.actor', 'user-2'],
      ['$.at', at(seq).at.replace('.000Z', '.001Z')],
      ['$.added', 1],
    ] as const;
    for (const [path, to] of changes) {
      const verdict = await verdictAfter([
        `UPDATE event SET leaf = json_set(leaf, '${path}', ?) WHERE ${own}`,
        to,
        seq,
      ]);
      expect(verdict, path).toBe(path === '$.added' ? 'event-malformed' : 'root-differs');
    }
    const away = [`UPDATE event SET leaf = json_set(leaf, '$.seq', 99) WHERE ${own}`, seq] as const;
    expect(await verdictAfter(away)).toBe('event-missing');
    const spaced = [`UPDATE event SET leaf = leaf || ' ' WHERE ${own}`, seq] as const;
    expect(await verdictAfter(spaced)).toBe('event-malformed');
  });

  test.each(every.slice(1))('is found out when event %i changes places with the one before it', async (seq) => {
    const renumber = `UPDATE event SET leaf = json_set(leaf, '$.seq', CAST(? AS INTEGER)) WHERE ${own}`;
    const retime = `UPDATE event SET leaf = json_set(leaf, '$.at', ?) WHERE ${own}`;
    const exchange = [
      [renumber, 99, seq],
      [renumber, seq, seq - 1],
      [renumber, seq - 1, 99],
    ] as const;
    const times = [
      [retime, at(seq - 1).at, seq - 1],
      [retime, at(seq).at, seq],
    ] as const;
    expect(await verdictAfter(...exchange)).toBe('event-time-set-back');
    expect(await verdictAfter(...exchange, ...times)).toBe('root-differs');
  });

  test('is found out when an event is added', async () => {
    const leaf = leafText({ stream: 'file-1', seq: size + 1, ...at(size + 1), ...received, salt: 'A'.repeat(22) });
    expect(await verdictAfter(['INSERT INTO event (leaf) VALUES (?)', leaf])).toBe('event-not-signed');
  });

  test('is found out when the head is that of another stream, or altered', async () => {
    const other =
      "UPDATE head SET checkpoint = (SELECT checkpoint FROM head WHERE stream = 'file-2') WHERE stream = 'file-1'";
    expect(await verdictAfter([other])).toBe('checkpoint-of-other-stream');
    const altered =
      "UPDATE head SET checkpoint = replace(checkpoint, char(10) || '6' || char(10), char(10) || '5' || char(10))";
    expect(await verdictAfter([altered])).toBe('checkpoint-signature-wrong');
  });

  test('is found out when another key signed the head', async () => {
    const copy = newFile();
    await copyFile(original, copy);
    const forger = await openSigningKey(join(folder, 'forger'), 'tenders.example');
    const verdict = await within(
      copy,
      async (store) => {
        await store.transact('file-1', (tx) => tx.append([received], at(9)));
        const record = await store.record('file-1');
        return record && verifyStream(record.texts, record.head.checkpoint, signer.verifierKey);
      },
      forger,
    );
    expect(verdict).toMatchObject({ ok: false, error: { code: 'note-not-signed' } });
  });

  test('goes on from no head that does not hold together', async () => {
    const copy = newFile();
    await copyFile(original, copy);
    withSql(copy, "UPDATE head SET size = 5 WHERE stream = 'file-1'");
    await within(copy, async (store) => {
      await expect(store.transact('file-1', (tx) => tx.append([received], at(9)))).rejects.toThrow(DamagedRecord);
      await expect(store.transact('file-2', (tx) => tx.append([received], at(9)))).resolves.toHaveLength(1);
    });
  });

  test('says so when a row can no longer be read', async () => {
    const copy = newFile();
    await copyFile(original, copy);
    withSql(copy, `UPDATE event SET leaf = json_remove(leaf, '$.actor') WHERE ${own}`, 2);
    await within(copy, (store) => expect(store.read('file-1')).rejects.toThrow(DamagedRecord));
  });
});

describe('the file', () => {
  test('does not let events be deleted or changed by a slip', async () => {
    const file = newFile();
    await within(file, (store) => store.transact('file-1', (tx) => tx.append([received], at(1))));
    expect(() => withSql(file, 'DELETE FROM event')).toThrow('events are never deleted');
    expect(() => withSql(file, 'UPDATE event SET leaf = leaf')).toThrow('events are never changed');
    expect(() => withSql(file, 'DELETE FROM head')).toThrow('FOREIGN KEY');
  });

  test('of a later version is refused and left as it is', async () => {
    const file = newFile();
    withSql(file, 'PRAGMA user_version = 99');
    await expect(openSqliteStore({ file, signer })).rejects.toThrow(StoreTooNew);
    await expect(openSqliteStore({ file, signer })).rejects.toThrow(/has schema 99, this program knows up to 2/);
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'delete' });
    expect(db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toMatchObject({ tables: 0 });
    db.close();
  });

  test('that is no database is refused and left as it is', async () => {
    const file = newFile();
    await writeFile(file, 'a letter, not a database');
    await expect(openSqliteStore({ file, signer })).rejects.toThrow('not a database');
  });

  test('is made with its folder, readable by its owner alone, and logs ahead', async () => {
    const file = join(folder, 'new', 'folder', 'store.sqlite');
    await within(file, async () => {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect((await stat(`${file}-wal`)).mode & 0o777).toBe(0o600);
    });
  });

  test('opened by many at once for the first time is made once', async () => {
    const file = newFile();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openSqliteStore({ file, signer })));
    await Promise.all(stores.map((store) => store.transact('file-1', (tx) => tx.append([received], at(1)))));
    expect(await stores[0]?.read('file-1')).toHaveLength(5);
    await Promise.all(stores.map((store) => store.close()));
  });
});
