import { join } from 'node:path';
import { type QualificationStory, readQualificationStory } from './story.ts';

/** A story of qualification systems that comes before that of a procedure, on the same record. */
export interface StoryBefore {
  readonly folder: string;
  readonly story: QualificationStory;
}

/** `after`: its folder, as seen from that of the story that follows. */
export async function readStoryBefore(folder: string, after: string): Promise<StoryBefore> {
  const own = join(folder, after);
  return { folder: own, story: await readQualificationStory(own) };
}
