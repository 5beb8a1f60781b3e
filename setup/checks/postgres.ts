import { findPostgres, postgresAdvice } from '#platform/store/postgres/programs.ts';
import { canInstallPackages, installPackages } from './debian.ts';

/** Installs Debian's PostgreSQL where that is possible. Returns what to do when its programs are not there in the end. */
export function ensurePostgres(): string | undefined {
  if (findPostgres() !== undefined) return undefined;
  if (!canInstallPackages()) return postgresAdvice;
  const said = installPackages('postgresql');
  return findPostgres() === undefined ? `${said}\n${postgresAdvice}` : undefined;
}
