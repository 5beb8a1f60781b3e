import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debian = '/usr/lib/postgresql';
const programs = ['initdb', 'postgres'] as const;

/** What to do on a machine that has none. */
export const postgresAdvice =
  'The tests need the programs of PostgreSQL 13 or later. On Debian: apt-get install postgresql';

/** The folder with the programs of the newest PostgreSQL of this machine: where Debian keeps them, or a folder of PATH. */
export function findPostgres(): string | undefined {
  const inPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...debianFolders(), ...inPath].find((folder) => programs.every((name) => isProgram(join(folder, name))));
}

function debianFolders(): readonly string[] {
  try {
    const versions = readdirSync(debian).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return versions.map((version) => join(debian, version, 'bin'));
  } catch {
    return [];
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
