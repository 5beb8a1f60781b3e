import type { StorePlace } from '#platform/store/open-store.ts';
import type { AccountsDatabase } from './accounts-database.ts';

/** Loads only the database that is used. */
export async function openAccountsDatabase(place: StorePlace): Promise<AccountsDatabase> {
  return 'url' in place
    ? (await import('./postgres-accounts.ts')).openPostgresAccounts(place.url)
    : (await import('./sqlite-accounts.ts')).openSqliteAccounts(place.file);
}
