import { describe, expect, test } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { entries } from './contract/entries.ts';
import { at, type Given, type Rules, received } from './contract/given.ts';
import { listeners } from './contract/listeners.ts';
import { model } from './contract/model.ts';
import { heads, streams } from './contract/streams.ts';
import { clock, concurrency, transactions } from './contract/transactions.ts';
import type { EventStore } from './event-store.ts';

/** Empty storage for one rule. */
export interface Storage {
  readonly signer: Signer;
  /** Opens the same storage each time. */
  open(): Promise<EventStore>;
  /** Called after all stores are closed. */
  remove(): Promise<void>;
}

const contract: Readonly<Record<string, Rules>> = {
  streams,
  heads,
  transactions,
  'at the same time': concurrency,
  'the clock': clock,
  entries,
  listeners,
  'whatever is done': model,
};

/** What every adapter of the event store must do, as tests; `newStorage` is called once for each. */
export function eventStoreContract(adapter: string, newStorage: () => Promise<Storage>): void {
  for (const [subject, rules] of Object.entries(contract)) {
    describe(`${adapter} keeps the contract of the event store: ${subject}`, () => {
      test.each(Object.entries(rules))('%s', { timeout: 20_000 }, async (_, rule) => {
        expect.hasAssertions();
        await onEmpty(newStorage, rule);
      });
    });
  }
}

async function onEmpty(newStorage: () => Promise<Storage>, rule: (given: Given) => Promise<void>): Promise<void> {
  const storage = await newStorage();
  const opened: EventStore[] = [];
  async function open(): Promise<EventStore> {
    const store = await storage.open();
    opened.push(store);
    return store;
  }
  try {
    const store = await open();
    await rule({
      store,
      open,
      signer: storage.signer,
      append: (stream, second, events = [received]) => store.transact(stream, (tx) => tx.append(events, at(second))),
      async verify(stream) {
        const record = await store.record(stream);
        return verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', storage.signer.verifierKey);
      },
    });
  } finally {
    await Promise.all(opened.map((store) => store.close()));
    await storage.remove();
  }
}
