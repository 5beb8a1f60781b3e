import { readStory } from '../story/story.ts';
import { openTestServer, type TestServer, tinyStory } from './server.ts';

/** The tiny story with more tenderers: whatever one of them seals, the others are opened. */
export async function manyTenderers(names: readonly string[]): Promise<TestServer> {
  const told = await readStory(tinyStory);
  const organisations = names.map((id) => ({ id, kind: 'operator' as const, name: `Inschrijver ${id}` }));
  const people = names.map((id) => ({ ...told.story.people[5], id, function: 'Directeur', organisation: id }));
  const story = {
    ...told.story,
    organisations: [...told.story.organisations, ...organisations],
    people: [...told.story.people, ...people.map((one) => ({ roles: [], language: 'nl' as const, ...one }))],
  };
  return openTestServer({ story: { ...told, story } });
}
