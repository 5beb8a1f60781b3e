import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import type { DemoMails, DemoStory } from '#tender/api/demo.ts';
import { root, startServer } from './server.ts';

const folders = join(root, 'test-results/demonstrations');
const zone = 'Europe/Amsterdam';

/** A real server in a process of its own, on a free port and a new folder, in demonstration mode. */
export interface Demonstration {
  readonly url: string;
  /** Plays the story up to and with a step, or to a milestone, and waits. */
  playTo(until: string): Promise<void>;
  story(): Promise<DemoStory>;
  mails(): Promise<DemoMails['mails']>;
  /** Moves the clock of the demonstration to a wall clock time in Almelo. */
  moveClock(local: string): Promise<void>;
  /** Files of the server, below its folder, in which one of these words stands. */
  filesHolding(words: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

interface Beginning {
  /** Where the story stands when the test begins. */
  readonly until?: string | undefined;
  /** Folder of another story than that of Almelo. */
  readonly story?: string | undefined;
}

export async function openDemonstration({ until, story }: Beginning): Promise<Demonstration> {
  await mkdir(folders, { recursive: true });
  const data = await mkdtemp(join(folders, 'data-'));
  const server = await startServer(['--data', data, '--fresh', ...(story === undefined ? [] : ['--story', story])]);
  const { url } = server;
  const demonstration: Demonstration = {
    url,
    playTo: (wanted) => playTo(url, wanted),
    story: () => readStory(url),
    mails: () => readMails(url),
    moveClock: async (local) => {
      await post(url, '/demo/clock', { to: toIso(unwrap(localInstant(local, zone))) });
    },
    filesHolding: (words) => filesHolding(data, words),
    async close() {
      await server.stop();
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

// The edge where JSON becomes a type: the server's own code says what it answers.
async function readStory(url: string): Promise<DemoStory> {
  return (await read(url, '/demo/story')) as DemoStory;
}

async function readMails(url: string): Promise<DemoMails['mails']> {
  return ((await read(url, '/demo/mails')) as DemoMails).mails;
}

async function read(url: string, path: string): Promise<unknown> {
  return (await fetch(`${url}${path}`, { headers: { connection: 'close' } })).json();
}

async function post(url: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    // While a page is looked at for long, the server closes a line that nobody uses.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
}
