/** Why a store does not do what it is asked. Of each it is certain whether something was written, but of `OutcomeUnknown`. */

/** The storage was written by a later version of this program: nothing in it was touched. */
export class StoreTooNew extends Error {
  override readonly name = 'StoreTooNew';
  readonly code = 'store-too-new';

  constructor(place: string, found: number, known: number) {
    super(
      `${place} has schema ${found}, this program knows up to ${known}: start the version that wrote it, or a later one`,
    );
  }
}

/** Another process kept the store to itself for too long. Nothing was written. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
  readonly code = 'store-busy';

  constructor(cause?: unknown) {
    super('another process has been writing to the store for too long: nothing was written', { cause });
  }
}

/** The disk under the database is full. Nothing was written; what was written before is whole, and can be read. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
  readonly code = 'store-full';

  constructor(cause: unknown) {
    super('the database has no room left on its disk: nothing was written', { cause });
  }
}

/** The connection to the database was lost, or cannot be had. Nothing was written. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code = 'store-unavailable';

  constructor(cause: unknown) {
    super('the database cannot be reached: nothing was written', { cause });
  }
}

/** The connection was lost during a commit, and for too long nobody could ask whether it was done. Only a later look tells. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  readonly code = 'outcome-unknown';

  constructor(cause: unknown) {
    super('the connection to the database was lost during a commit, and whether it was done could not be asked', {
      cause,
    });
  }
}

/** The database, as it is set up, would not keep what was committed, or not as it was written. Nothing in it was touched. */
export class StoreUnfit extends Error {
  override readonly name = 'StoreUnfit';
  readonly code = 'store-unfit';

  constructor(why: string) {
    super(`this database cannot hold the record: ${why}`);
  }
}

/** The code of a failure that is over when the database is well again; undefined for any other error. */
export function storeFailure(
  error: unknown,
): (StoreBusy | StoreFull | StoreUnavailable | OutcomeUnknown)['code'] | undefined {
  if (error instanceof StoreBusy || error instanceof StoreFull) return error.code;
  return error instanceof StoreUnavailable || error instanceof OutcomeUnknown ? error.code : undefined;
}
