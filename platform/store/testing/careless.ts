import { DatabaseSync } from 'node:sqlite';

/** Loaded before a writer, this takes the flush out of SQLite: nothing but the one setting differs. */
const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (sql: string): void {
  exec.call(this, sql.replace('synchronous = FULL', 'synchronous = OFF'));
};
