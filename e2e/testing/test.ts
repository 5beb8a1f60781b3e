import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { type Demonstration, openDemonstration } from './demonstration.ts';
import { People } from './people.ts';

/** Tests of one scene share a server and follow each other; `until` is the step or milestone at which the scene begins. */
interface Scene {
  readonly name: string;
  readonly until?: string;
  /** Makes the folder of another story than that of Almelo, which is thrown away afterwards. */
  readonly story?: () => Promise<string>;
}

interface PerScene {
  readonly scene: Scene;
  readonly demonstration: Demonstration;
}

interface PerTest {
  readonly people: People;
}

export const test = base.extend<PerTest, PerScene>({
  scene: [{ name: '' }, { option: true, scope: 'worker' }],
  demonstration: [
    async ({ scene }, provide) => {
      const story = await scene.story?.();
      const demonstration = await openDemonstration({ until: scene.until, story });
      await provide(demonstration);
      await demonstration.close();
      if (story !== undefined) await rm(story, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  people: async ({ browser, demonstration }, provide) => {
    const people = new People(browser, demonstration);
    await provide(people);
    await people.leave();
  },
});

export { expect } from '@playwright/test';
