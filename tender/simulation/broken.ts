import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { streamOf } from '../server/procedure-files.ts';
import { passing } from './passing.ts';
import { type Cast, procedureId } from './people.ts';
import { seal } from './sealing.ts';

/** What stands between the application and its ground, and between a tenderer and the server. */
export interface Ground {
  readonly store?: (store: EventStore) => EventStore;
  readonly seal?: typeof seal;
  /** Whom somebody is taken for who asks over HTTP. */
  readonly visitor?: (who: Actor, cast: Cast) => Actor;
}

/** Ways in which this could be broken: each is put in on purpose, to see that a run finds it. */
export const faults = {
  /** A write is answered as done and was never made. */
  'lost-append': { store: forgetful },
  /** A price is written down as another one. */
  'other-price': { store: (store) => changing(store, 'PricesOpened', dearer) },
  /** The answer to a request is not kept, so that what comes twice is done twice. */
  'forgotten-answer': {
    store: (store) => ({
      ...passing(store),
      transact: (stream, work) => store.transact(stream, (tx) => work(withoutAnswers(tx))),
    }),
  },
  /** An evaluator is taken for the process leader. */
  'mixed-up-session': { visitor: (who, cast) => (cast.evaluators.includes(who) ? cast.leader : who) },
  /** A rival is taken for the first tenderer. */
  'rival-as-owner': { visitor: (who, { tenderers }) => (tenderers.includes(who) ? (tenderers[0] ?? who) : who) },
  /** That a vault closed is forgotten when nothing else happened. */
  'forgotten-closing': {
    store: (store) => ({
      ...passing(store),
      entries: withoutClosings(store),
      transact: (stream, work) => store.transact(stream, (tx) => work(within(tx, { entries: hiding(tx, 'closing') }))),
    }),
  },
  /** What is sealed goes out, and what was sealed behind it. */
  unsealed: { seal: (plain, ...rest) => new Uint8Array(Buffer.concat([seal(plain, ...rest), plain])) },
} satisfies Readonly<Record<string, Ground>>;

export type Fault = keyof typeof faults;

const procedureStream = streamOf(procedureId);

function forgetful(store: EventStore): EventStore {
  const lost = new Error('lost');
  return {
    ...passing(store),
    transact: async (stream, work) => {
      const size = stream === procedureStream ? ((await store.head(stream))?.size ?? 0) : 0;
      if (size < 15 || size % 7 !== 0) return store.transact(stream, work);
      const done: Awaited<ReturnType<typeof work>>[] = [];
      const attempt = store.transact(stream, async (tx) => {
        done.push(await work(tx));
        throw lost;
      });
      try {
        await attempt;
      } catch (error) {
        if (error !== lost) throw error;
      }
      const [result] = done;
      if (result === undefined) throw new Error('the work gave nothing');
      return result;
    },
  };
}

type Data = Readonly<Record<string, JsonValue>>;

function changing(store: EventStore, type: string, change: (data: Data) => JsonValue): EventStore {
  return {
    ...passing(store),
    transact: (stream, work) =>
      store.transact(stream, (tx) =>
        work(
          within(tx, {
            append: (events, by) =>
              tx.append(
                events.map((event) => (event.type === type ? { type, data: change(event.data as Data) } : event)),
                by,
              ),
          }),
        ),
      ),
  };
}

function dearer(data: Data): JsonValue {
  return JSON.parse(canonicalJson(data).replace(/"uren":"(\d+)/g, '"uren":"1$1')) as JsonValue;
}

function withoutAnswers(tx: Transaction): Transaction {
  return within(tx, { entries: hiding(tx, 'idempotency') });
}

function hiding({ entries }: Transaction, hidden: string): Transaction['entries'] {
  return {
    get: (collection, key) => (collection === hidden ? Promise.resolve(undefined) : entries.get(collection, key)),
    list: (collection, prefix) => entries.list(collection, prefix),
    page: (collection, after, most) => entries.page(collection, after, most),
    put: (collection, key, value) => entries.put(collection, key, value),
    remove: (collection, key) => entries.remove(collection, key),
  };
}

function withoutClosings({ entries }: EventStore): EventStore['entries'] {
  return {
    get: (collection, key) => (collection === 'closing' ? Promise.resolve(undefined) : entries.get(collection, key)),
    list: (collection, prefix) => entries.list(collection, prefix),
    page: (collection, after, most) => entries.page(collection, after, most),
  };
}

function within(tx: Transaction, changed: Partial<Pick<Transaction, 'append' | 'entries'>>): Transaction {
  return {
    stream: tx.stream,
    get version() {
      return tx.version;
    },
    read: (after) => tx.read(after),
    append: (events, by) => tx.append(events, by),
    entries: tx.entries,
    ...changed,
  };
}
