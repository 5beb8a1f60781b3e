import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openStore, storePlace } from '../open-store.ts';
import { openSigningKey } from '../signing-key.ts';

/**
 * A process of the tests: appends to the streams `file-0` to `file-2` in turn, one to three events and a count a transaction, and writes
 * `<stream> <seq>` to standard output for what was committed, only after it was. With `follow` it also writes `heard <stream> <seq>` for what it
 * hears that anybody committed, and `ready` before it begins. Arguments: store file or url, key folder, transactions, `follow`.
 */
// Who is killed writes down nothing at his end.
flushCompileCache();
const [place = '', keys = '', transactions = '0', follow] = process.argv.slice(2);
const store = await openStore(storePlace(place), { signer: await openSigningKey(keys, 'tenders.example') });
if (follow === 'follow') {
  store.onAppend((events) => writeSync(1, events.map(({ stream, seq }) => `heard ${stream} ${seq}\n`).join('')));
  writeSync(1, 'ready\n');
}

for (let turn = 0; turn < Number(transactions); turn++) {
  const stream = `file-${turn % 3}`;
  const events = Array.from({ length: 1 + (turn % 2) + (turn % 3 === 0 ? 1 : 0) }, (_, index) => ({
    type: 'chunk-received',
    data: { process: process.pid, turn, index, bytes: 'x'.repeat(turn % 500) },
  }));
  const stored = await store.transact(stream, async (tx) => {
    const count = Number((await tx.entries.get('count', stream)) ?? 0);
    await tx.entries.put('count', stream, count + events.length);
    return tx.append(events, { at: new Date().toISOString(), actor: 'system' });
  });
  writeSync(1, stored.map(({ seq }) => `${stream} ${seq}\n`).join(''));
}
await store.close();
