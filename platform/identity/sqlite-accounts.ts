import { DatabaseSync } from 'node:sqlite';
import type { AccountsDatabase } from './accounts-database.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

export function openSqliteAccounts(file: string): AccountsDatabase {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = FULL');
  // What is erased must not stay readable in the free space of the file.
  db.exec('PRAGMA secure_delete = ON');
  return {
    dialect: sqliteDialect(db),
    type: 'sqlite',
    alone: (work) => work(),
    /** Empties the write-ahead log, where what was erased still stands. */
    scrub: async () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: async () => db.close(),
  };
}
