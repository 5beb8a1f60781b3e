import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Client, clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import { ok } from '#platform/kernel/result.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { Subject, Writing } from '#platform/store/testing/interruptions.ts';
import { startProcess } from '#platform/store/testing/writer-process.ts';
import { streamOf } from '../procedure-files.ts';

const program = fileURLToPath(new URL('tiny-server.ts', import.meta.url));
const place = '/v1/procedures/schoonmaak';

/**
 * The whole application over HTTP: somebody asks questions and brings files as fast as he is answered. What the server answered with
 * success is what it acknowledged: `question <text>` and `file <sha256>`. He stays signed in over all restarts.
 */
export async function applicationSubject(folder: string): Promise<Subject> {
  let installation = 0;
  let visitor = new Visitor();
  const data = () => join(folder, `installation-${installation}`);
  return {
    longest: 400,
    starting: 2500,
    underWay: 1,
    perPlace: 10,
    async renew() {
      installation += 1;
      visitor = new Visitor();
    },
    start: async () => startServerAndVisit(data(), visitor),
    async audit() {
      if (visitor.complaint !== undefined) throw new Error(visitor.complaint);
      return auditInstallation(data());
    },
  };
}

function startServerAndVisit(data: string, visitor: Visitor): Writing {
  const child = startProcess(program, [data]);
  const acknowledged: string[] = [];
  const first = Promise.withResolvers<void>();
  const note = (what: string) => {
    acknowledged.push(what);
    first.resolve();
  };
  const visit = child.begun.then(() => {
    const [url] = child.acknowledged();
    return url === undefined ? undefined : visitor.work(url, note);
  });
  return {
    begun: Promise.race([first.promise, child.ended.then(() => undefined)]),
    acknowledged: () => acknowledged,
    failure: child.failure,
    async kill() {
      child.kill();
      await child.ended;
      await visit;
    },
  };
}

class Visitor {
  complaint: string | undefined;
  #cookie: string | undefined;
  #count = 0;

  /** Until the connection breaks off, which is how a client sees the end of a server, or an answer is no success. */
  async work(url: string, note: (acknowledged: string) => void): Promise<void> {
    try {
      const client = await this.#enter(url);
      if (client === undefined) return;
      for (;;) {
        this.#count += 1;
        const done = await (this.#count % 4 === 0 ? bring(client, this.#count) : ask(client, this.#count));
        if (done === undefined) return;
        note(done);
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }

  async #enter(url: string): Promise<Client | undefined> {
    if (this.#cookie === undefined) {
      const answer = await clientOf(url, '').send('POST', '/demo/sign-in', { user: 'blinker' });
      if (answer.status !== 200) return undefined;
      this.#cookie = cookiesOf(answer.headers);
    }
    const client = clientOf(url, this.#cookie);
    const me = await client.get('/v1/me');
    if (me.status === 200 && me.body['person'] === undefined) this.complaint = 'the session is lost';
    return client;
  }
}

async function ask(client: Client, count: number): Promise<string | undefined> {
  const text = `Vraag ${count}`;
  const answer = await client.send('POST', `${place}/questions`, { place: { document: 'eisen', page: 1 }, text });
  return answer.status === 200 ? `question ${text}` : undefined;
}

async function bring(client: Client, count: number): Promise<string | undefined> {
  const body = `%PDF-1.7 ${String(count).repeat(10_000)}`;
  const response = await client.raw(`/v1/files?name=${count}.pdf`, { method: 'POST', body });
  const file = (await response.json()) as { readonly sha256: string };
  return response.status === 201 ? `file ${file.sha256}` : undefined;
}

/** Opens what the server left, proves its log, and reads every file that somebody brought. */
async function auditInstallation(data: string): Promise<Set<string>> {
  const signer = await openSigningKey(data, 'leidraad');
  const store = await openSqliteStore({ file: join(data, 'leidraad.sqlite'), signer });
  try {
    const blobs = await openFileBlobs(join(data, 'files'));
    for (const stream of await store.streams()) {
      const record = await store.record(stream);
      const proven = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey);
      assert.deepEqual(proven, ok({ size: record?.texts.length, root: record?.head.root }), stream);
    }
    const questions = (await store.read(streamOf('schoonmaak')))
      .filter(({ type }) => type === 'QuestionAsked')
      .map(({ data: event }) => `question ${(event as { readonly text: string }).text}`);
    assert.equal(new Set(questions).size, questions.length, 'a question was asked twice');
    const notes = await store.entries.list('upload');
    const files = notes.map(({ key }) => key.split('/')[0] ?? '');
    for (const file of files) assert.ok((await blobs.read(file)) !== undefined, `the file ${file} is not there`);
    return new Set([...questions, ...files.map((file) => `file ${file}`)]);
  } finally {
    await store.close();
  }
}
