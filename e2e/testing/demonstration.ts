import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import type { DemoStory } from '#tender/api/demo.ts';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
const folders = join(root, 'test-results/demonstrations');
const zone = 'Europe/Amsterdam';

/** A real server in a process of its own, on a free port and a new folder, in demonstration mode. */
export interface Demonstration {
  readonly url: string;
  /** Plays the story up to and with a step, or to a milestone, and waits. */
  playTo(until: string): Promise<void>;
  story(): Promise<DemoStory>;
  /** Moves the clock of the demonstration to a wall clock time in Almelo. */
  moveClock(local: string): Promise<void>;
  /** Files of the server, below its folder, in which one of these words stands. */
  filesHolding(words: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** `until`: where the story stands when the test begins. */
export async function openDemonstration(until?: string): Promise<Demonstration> {
  await mkdir(folders, { recursive: true });
  const data = await mkdtemp(join(folders, 'data-'));
  const server = spawn(node, ['tender/server/main.ts', '--port', '0', '--data', data, '--fresh'], {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/leidraad/compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(server);
  const demonstration: Demonstration = {
    url,
    playTo: (wanted) => playTo(url, wanted),
    story: () => readStory(url),
    moveClock: async (local) => {
      await post(url, '/demo/clock', { to: toIso(unwrap(localInstant(local, zone))) });
    },
    filesHolding: (words) => filesHolding(data, words),
    async close() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
  try {
    if (until !== undefined) await demonstration.playTo(until);
    return demonstration;
  } catch (error) {
    await demonstration.close();
    throw error;
  }
}

/** The address that the server prints when it is ready. Throws with what it said when it ends before that. */
async function addressOf(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  server.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  if (server.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+/u.exec(line)?.[0];
    if (address === undefined) continue;
    server.stdout.resume();
    return address;
  }
  throw new Error(`the server did not start:\n${said.join('')}`);
}

async function filesHolding(folder: string, words: readonly string[]): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    if (words.some((word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'))) found.push(path);
  }
  return found;
}

async function playTo(url: string, until: string): Promise<void> {
  await post(url, '/demo/story/steps', { until });
  for (;;) {
    const story = await readStory(url);
    if (story.running === undefined) return assertPlayed(story, until);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function assertPlayed({ steps }: DemoStory, until: string): void {
  const last = steps.findIndex(({ id, milestone }) => id === until || milestone?.id === until);
  const stuck = steps.slice(0, last + 1).find(({ state }) => state !== 'done');
  if (stuck !== undefined) throw new Error(`the story stops at ${stuck.id}: ${stuck.refusal?.sentence ?? stuck.state}`);
}

async function readStory(url: string): Promise<DemoStory> {
  const answer = await fetch(`${url}/demo/story`);
  // The edge where JSON becomes a type: the server's own code says what it answers.
  return (await answer.json()) as DemoStory;
}

async function post(url: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
}
