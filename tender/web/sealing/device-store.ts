/**
 * Keys and unsent work of this browser, in its own database: nothing in it is ever sent. A browser that allows no storage keeps them for
 * as long as the page is open, and says so with `false`.
 */
const database = 'leidraad';
const store = 'kept';
const whileOpen = new Map<string, unknown>();

export async function readKept(key: string): Promise<unknown> {
  const found = await transact('readonly', (kept) => kept.get(key));
  return found.ok && found.value !== undefined ? found.value : whileOpen.get(key);
}

/** False when it is kept only for as long as the page is open. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  const done = await transact('readwrite', (kept) => kept.put(value, key));
  if (done.ok) whileOpen.delete(key);
  else whileOpen.set(key, value);
  return done.ok;
}

export async function dropKept(key: string): Promise<void> {
  whileOpen.delete(key);
  await transact('readwrite', (kept) => kept.delete(key));
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

let opened: Promise<IDBDatabase> | undefined;

async function transact(mode: IDBTransactionMode, act: (kept: IDBObjectStore) => IDBRequest): Promise<Outcome> {
  try {
    opened ??= openDatabase();
    const transaction = (await opened).transaction(store, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(store));
    await finished(transaction);
    return { ok: true, value: request.result };
  } catch {
    opened = undefined;
    return { ok: false };
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the browser opens no database')));
    request.addEventListener('blocked', () => reject(new Error('the database of the browser is in use')));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('the browser did not keep it')));
    transaction.addEventListener('error', () => reject(new Error('the browser did not keep it')));
  });
}
