import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type BlobStore, openFileBlobs } from '#platform/blobs/blob-store.ts';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { openSealedFile } from '#platform/sealing/node/open-file.ts';
import { sealFile } from '#platform/sealing/node/seal-file.ts';
import { openStream, sealStream } from '#platform/sealing/seal.ts';
import { type BenchRow, percentile } from './row.ts';
import { openSealingPage, type SealingPage } from './sealing-browser.ts';

const mebibytes = 256;
const size = mebibytes * 1024 * 1024;
const rounds = 7;
/** Pure JavaScript takes ten times as long. */
const slowRounds = 1;
const atOnce = 1024 * 1024;

interface Measured {
  readonly name: string;
  /** What it is compared with: the bare run of this name, in the same round. */
  readonly beside: string;
  readonly rounds: number;
  /** Seconds, when other than those that it takes as a whole. */
  run(): Promise<unknown>;
}

type Place = (name: string) => string;

/**
 * A file of 256 MiB sealed and opened: by OpenSSL (server and command line), by the code that runs in browsers, and by the `age` command,
 * which here seals to a classical recipient: Debian's age 1.1 knows no others, and the payload, which is all that counts at this size, is
 * the same. The command reads, ciphers and writes; it hashes nothing and leaves the bytes to the system. Ours hash as well, and seal to
 * disk. So it stands twice: bare, and with `sha256sum` and `sync`, which is the same work. All take turns; a ratio is the median of those
 * within one round, because the load of a machine changes from round to round.
 */
export async function benchSealing(): Promise<readonly BenchRow[]> {
  const absent = bringAge();
  if (absent !== undefined) {
    process.stdout.write(
      `sealing: the age command is not there and could not be installed, so there is nothing to compare with.\n${absent}\n`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-sealing-'));
  const page = await openSealingPage();
  try {
    const file = (name: string): string => join(folder, name);
    await writePlain(file('plain'));
    const key = await makeSealingKey();
    const memory = watchMemory();
    const blobs = await openFileBlobs(file('blobs'));
    const runs = [
      ...(absent === undefined ? ageRuns(file) : []),
      ...fileRuns(file, key, blobs),
      ...streamRuns(file, key, memory),
      ...(page === undefined ? [] : [pageRun(page, key)]),
    ];
    const load = [loadavg()[0] ?? 0];
    const seconds = await takeTurns(runs);
    load.push(loadavg()[0] ?? 0);
    await sameBytes(file, absent === undefined);
    return [...rowsOf(runs, seconds), memory.row(), ...load.map(loadRow)];
  } finally {
    await page?.close();
    await rm(folder, { recursive: true });
  }
}

function ageRuns(file: Place): readonly Measured[] {
  execFileSync('age-keygen', ['-o', file('age-key')], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', file('age-key')], { encoding: 'utf8' }).trim();
  const [plain, sealed, opened] = [file('plain'), file('by-age'), file('by-age.opened')];
  const seal = () => execFileSync('age', ['-r', recipient, '-o', sealed, plain]);
  const unseal = () => execFileSync('age', ['-d', '-i', file('age-key'), '-o', opened, sealed]);
  const hash = (...paths: readonly string[]) => execFileSync('sha256sum', paths);
  const sync = (path: string) => execFileSync('sync', [path]);
  return [
    { name: 'bare: age, sealing', beside: 'age, sealing', rounds, run: async () => seal() },
    {
      name: 'bare: age, sha256sum of both, sync',
      beside: 'age, sha256sum of both, sync',
      rounds,
      run: async () => [seal(), hash(plain, sealed), sync(sealed)],
    },
    { name: 'bare: age, opening', beside: 'age, opening', rounds, run: async () => unseal() },
    {
      name: 'bare: age, opening, sha256sum, sync',
      beside: 'age, opening, sha256sum, sync',
      rounds,
      run: async () => [unseal(), hash(opened), sync(opened)],
    },
  ];
}

function fileRuns(file: Place, key: SealingKey, blobs: BlobStore): readonly Measured[] {
  return [
    {
      name: 'sealing: Node, with SHA-256 of both and fsync',
      beside: 'age, sha256sum of both, sync',
      rounds,
      run: () => sealFile(file('plain'), file('by-node'), [key.recipient]),
    },
    {
      name: 'sealing: Node, opening, with SHA-256',
      beside: 'age, opening',
      rounds,
      run: () =>
        openSealedFile(file('by-node'), key.identity, undefined, { folder: file('.'), take: async () => true }),
    },
    {
      name: 'sealing: Node, opening into the file store, durable',
      beside: 'age, opening, sha256sum, sync',
      rounds,
      run: () =>
        openSealedFile(file('by-node'), key.identity, undefined, {
          folder: file('.'),
          take: ({ path, ...blob }) => blobs.moveIn(path, blob),
        }),
    },
  ];
}

function streamRuns(file: Place, key: SealingKey, memory: MemoryWatch): readonly Measured[] {
  const read = (name: string) => createReadStream(file(name), { highWaterMark: atOnce });
  const streamed = (name: string) => Readable.toWeb(read(name)) as ReadableStream<Uint8Array>;
  return [
    {
      name: 'sealing: browser code on Node',
      beside: 'age, sealing',
      rounds: slowRounds,
      run: async () =>
        writeTo(file('by-browser'), memory.watch(await sealStream(streamed('plain'), size, [key.recipient]))),
    },
    {
      name: 'sealing: browser code on Node, opening',
      beside: 'age, opening',
      rounds: slowRounds,
      run: async () => {
        const opened = await openStream(streamed('by-browser'), key.identity);
        if (!opened.ok) throw new Error(opened.error.code);
        await writeTo(file('by-browser.opened'), memory.watch(opened.value));
      },
    },
  ];
}

function pageRun(page: SealingPage, key: SealingKey): Measured {
  return {
    name: 'sealing: in Chromium, with SHA-256 of both',
    beside: 'age, sealing',
    rounds: slowRounds,
    run: () => page.seal(size, key.recipient),
  };
}

async function takeTurns(runs: readonly Measured[]): Promise<ReadonlyMap<Measured, readonly number[]>> {
  const seconds = new Map<Measured, number[]>(runs.map((run) => [run, []]));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs.filter((one) => round < one.rounds)) {
      const begin = performance.now();
      const own = await run.run();
      seconds.get(run)?.push(typeof own === 'number' ? own : (performance.now() - begin) / 1000);
    }
  }
  return seconds;
}

function rowsOf(runs: readonly Measured[], seconds: ReadonlyMap<Measured, readonly number[]>): BenchRow[] {
  const of = (run: Measured): readonly number[] => seconds.get(run) ?? [];
  return runs.map((run) => {
    const value = size / 1_000_000 / percentile(of(run), 0.5);
    const bare = runs.find(({ name }) => name === `bare: ${run.beside}`);
    if (bare === undefined) return { name: run.name, value, unit: 'MB/s' };
    const ratios = of(run).map((own, round) => (of(bare)[round] ?? Number.NaN) / own);
    return { name: run.name, value, unit: 'MB/s', ratio: percentile(ratios, 0.5), beside: run.beside };
  });
}

function loadRow(value: number, index: number): BenchRow {
  const when = index === 0 ? 'before' : 'after';
  return { name: `sealing: load of the machine ${when}`, value, unit: `on ${availableParallelism()}` };
}

interface MemoryWatch {
  watch(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array>;
  row(): BenchRow;
}

function watchMemory(): MemoryWatch {
  let most = 0;
  return {
    async *watch(stream) {
      const begin = process.memoryUsage.rss();
      for await (const bytes of stream) {
        most = Math.max(most, process.memoryUsage.rss() - begin);
        yield bytes;
      }
    },
    row: () => ({
      name: `sealing: memory that ${mebibytes} MiB add, browser code`,
      value: most / 1024 / 1024,
      unit: 'MiB at most',
    }),
  };
}

async function writePlain(path: string): Promise<void> {
  await withFile(path, async (handle) => {
    for (let mebibyte = 0; mebibyte < mebibytes; mebibyte++) await handle.writeFile(randomBytes(1024 * 1024));
  });
}

async function writeTo(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await withFile(path, (handle) => handle.writeFile(bytes));
}

async function withFile(path: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await write(handle);
  } finally {
    await handle.close();
  }
}

/** A fast wrong answer is none. */
async function sameBytes(file: (name: string) => string, withAge: boolean): Promise<void> {
  const plain = await readFile(file('plain'));
  for (const name of ['by-browser.opened', ...(withAge ? ['by-age.opened'] : [])]) {
    if (!plain.equals(await readFile(file(name)))) throw new Error(`${name} is not what was sealed`);
  }
}

/** Undefined when the command is there, otherwise what was said when it could not be installed. */
function bringAge(): string | undefined {
  if (isThere()) return undefined;
  if (process.getuid?.() !== 0) return 'On Debian: apt-get install age';
  const said = [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'age'],
  ].map((args) => {
    const { stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8', timeout: 300_000 });
    return error === undefined ? stderr : error.message;
  });
  return isThere() ? undefined : said.join('');
}

function isThere(): boolean {
  return spawnSync('age', ['--version']).status === 0;
}
