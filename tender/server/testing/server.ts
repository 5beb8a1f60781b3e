import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, clientOf, signIn } from '#platform/http/testing/client.ts';
import type { Demonstration } from '../demo/demo.ts';
import { type Running, type ServerSettings, startServer } from '../server.ts';
import { readStory } from '../story/story.ts';

/** A real server on a new folder, and people who speak with it over HTTP. */

export interface TestServer extends Running {
  readonly data: string;
  /** One press of the demonstration. */
  signIn(user: string): Promise<Client>;
  /** Nobody in particular. */
  readonly public: Client;
  /** Plays the story up to a step or milestone, and waits. */
  playTo(until: string): Promise<void>;
}

export const tinyStory = join(import.meta.dirname, 'tiny');

export async function openTestServer(settings: Partial<ServerSettings> = {}): Promise<TestServer> {
  const data = settings.data ?? (await mkdtemp(join(tmpdir(), 'leidraad-')));
  const story = await readStory(tinyStory);
  const running = await startServer({ port: 0, story, log: () => undefined, ...settings, data });
  const { demonstration } = running;
  return {
    ...running,
    data,
    public: clientOf(running.url, ''),
    signIn: (user) => signIn(running.url, user),
    async playTo(until) {
      const started = demonstration?.play(until);
      if (started?.ok !== true) throw new Error(`the story does not play to ${until}`);
      while (isPlaying(demonstration)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async close() {
      await running.close();
      if (settings.data === undefined) await rm(data, { recursive: true });
    },
  };
}

function isPlaying(demonstration: Demonstration | undefined): boolean {
  return demonstration?.running !== undefined;
}
