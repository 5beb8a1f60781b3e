import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReplay, type Replay } from '../story/replay.ts';
import { localTime, readStory } from '../story/story.ts';
import { tinyStory } from './server.ts';

/** The application on a real store and real files, without HTTP, with a clock that the test moves. */
export interface TestApplication extends Replay {
  /** Wall clock in the Netherlands, such as `2026-04-07T12:00`. */
  setClock(local: string): void;
  /** Plays the tiny story; throws when a step does not go as told. */
  playTo(until: string): Promise<void>;
}

export async function openTestApplication(): Promise<TestApplication> {
  const data = await mkdtemp(join(tmpdir(), 'leidraad-'));
  const folder = await readStory(tinyStory);
  const replay = await openReplay(folder, data);
  return {
    ...replay,
    setClock: (local) => replay.clock.set(localTime(local, folder.story.timeZone)),
    async playTo(until) {
      const steps = replay.player.upTo(until);
      if (!steps.ok) throw new Error(`no step ${until}`);
      await replay.player.play(steps.value, (step, { refusal }) => {
        if (refusal?.code !== step.expect) throw new Error(`${step.id}: ${JSON.stringify(refusal)}`);
        return true;
      });
    },
    async close() {
      await replay.close();
      await rm(data, { recursive: true });
    },
  };
}
