import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { openSealedFile } from '#platform/sealing/node/open-file.ts';
import { sealFile } from '#platform/sealing/node/seal-file.ts';
import { openStream, sealStream } from '#platform/sealing/seal.ts';
import { type BenchRow, percentile } from './row.ts';

const mebibytes = 256;
const size = mebibytes * 1024 * 1024;
const rounds = 5;
/** Pure JavaScript takes ten times as long. */
const slowRounds = 1;
const atOnce = 1024 * 1024;

interface Measured {
  readonly name: string;
  readonly beside: 'seal' | 'open';
  readonly rounds: number;
  run(): Promise<unknown>;
}

/**
 * A file of 256 MiB sealed and opened: by OpenSSL (server and command line), by the code that runs in browsers, and by the `age` command,
 * which here seals to a classical recipient: Debian's age 1.1 knows no others, and the payload, which is all that counts at this size, is
 * the same. Our own runs hash what the command does not. They take turns, and the medians are compared.
 */
export async function benchSealing(): Promise<readonly BenchRow[]> {
  const absent = bringAge();
  if (absent !== undefined) {
    process.stdout.write(
      `sealing: the age command is not there and could not be installed, so there is nothing to compare with.\n${absent}\n`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-sealing-'));
  try {
    const file = (name: string): string => join(folder, name);
    await writePlain(file('plain'));
    const key = await makeSealingKey();
    const memory = watchMemory();
    const runs = [...(absent === undefined ? ageRuns(file) : []), ...ownRuns(file, key, memory)];
    const seconds = await takeTurns(runs);
    await sameBytes(file, absent === undefined);
    return [...rowsOf(runs, seconds), memory.row()];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function ageRuns(file: (name: string) => string): readonly Measured[] {
  execFileSync('age-keygen', ['-o', file('age-key')], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', file('age-key')], { encoding: 'utf8' }).trim();
  const age = async (...args: readonly string[]) => execFileSync('age', args);
  return [
    {
      name: 'bare: age command, sealing (X25519)',
      beside: 'seal',
      rounds,
      run: () => age('-r', recipient, '-o', file('by-age'), file('plain')),
    },
    {
      name: 'bare: age command, opening (X25519)',
      beside: 'open',
      rounds,
      run: () => age('-d', '-i', file('age-key'), '-o', file('by-age.opened'), file('by-age')),
    },
  ];
}

function ownRuns(file: (name: string) => string, key: SealingKey, memory: MemoryWatch): readonly Measured[] {
  const read = (name: string) => createReadStream(file(name), { highWaterMark: atOnce });
  const streamed = (name: string) => Readable.toWeb(read(name)) as ReadableStream<Uint8Array>;
  return [
    {
      name: 'sealing: Node, with SHA-256 of both and fsync',
      beside: 'seal',
      rounds,
      run: () => sealFile(file('plain'), file('by-node'), [key.recipient]),
    },
    {
      name: 'sealing: Node, opening, with SHA-256',
      beside: 'open',
      rounds,
      run: () =>
        openSealedFile(read('by-node'), key.identity, undefined, { folder: file('.'), take: async () => true }),
    },
    {
      name: 'sealing: browser code on Node',
      beside: 'seal',
      rounds: slowRounds,
      run: async () =>
        writeTo(file('by-browser'), memory.watch(await sealStream(streamed('plain'), size, [key.recipient]))),
    },
    {
      name: 'sealing: browser code on Node, opening',
      beside: 'open',
      rounds: slowRounds,
      run: async () => {
        const opened = await openStream(streamed('by-browser'), key.identity);
        if (!opened.ok) throw new Error(opened.error.code);
        await writeTo(file('by-browser.opened'), memory.watch(opened.value));
      },
    },
  ];
}

async function takeTurns(runs: readonly Measured[]): Promise<ReadonlyMap<Measured, readonly number[]>> {
  const seconds = new Map<Measured, number[]>(runs.map((run) => [run, []]));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs.filter((one) => round < one.rounds)) {
      const begin = performance.now();
      await run.run();
      seconds.get(run)?.push((performance.now() - begin) / 1000);
    }
  }
  return seconds;
}

function rowsOf(runs: readonly Measured[], seconds: ReadonlyMap<Measured, readonly number[]>): BenchRow[] {
  const rate = (run: Measured): number => size / 1_000_000 / percentile(seconds.get(run) ?? [], 0.5);
  return runs.map((run) => {
    const bare = runs.find(({ name, beside }) => name.startsWith('bare: ') && beside === run.beside);
    const row = { name: run.name, value: rate(run), unit: 'MB/s' };
    return bare === undefined ? row : { ...row, ratio: rate(run) / rate(bare) };
  });
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
