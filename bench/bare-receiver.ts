import { writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The least that can take in a tender durably: Node's own server and one insert a request, flushed before it is answered. Argument: folder. */
const [folder = ''] = process.argv.slice(2);
const db = new DatabaseSync(join(folder, 'bare.sqlite'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE event (leaf TEXT NOT NULL) STRICT');
const insert = db.prepare('INSERT INTO event (leaf) VALUES (?)');

const server = createServer((incoming, outgoing) => {
  let body = '';
  incoming.setEncoding('utf8');
  incoming.on('data', (chunk: string) => (body += chunk));
  incoming.on('end', () => {
    insert.run(body);
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{"version":1,"events":[]}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  writeSync(1, `http://localhost:${typeof address === 'object' ? address?.port : 0}\n`);
});
