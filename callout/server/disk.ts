import { OutcomeUnknown, StoreBusy, StoreFull, StoreUnavailable } from '#platform/store/failures.ts';

/** Primary result codes of SQLite that say that the disk takes nothing: SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN. */
const diskCodes = [10, 13, 8, 14];

/** A part that writes for others found that the disk takes nothing. */
export class DiskTakesNothing extends Error {
  override readonly name = 'DiskTakesNothing';
}

/** Of the database: full, away, kept busy by another node, or gone in the middle of a commit. */
const ofDatabase = [StoreFull, StoreUnavailable, StoreBusy, OutcomeUnknown];

/**
 * Whether nothing was written because of the disk or the database, so that the same may succeed later. Of a commit whose answer was lost
 * nobody knows; all that is written twice for it changes nothing the second time.
 */
export function isDiskTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DiskTakesNothing || ofDatabase.some((kind) => error instanceof kind)) return true;
  if ('errcode' in error && typeof error.errcode === 'number') return diskCodes.includes(error.errcode & 0xff);
  return 'code' in error && ['ENOSPC', 'EFBIG', 'EDQUOT', 'store-full'].includes(String(error.code));
}
