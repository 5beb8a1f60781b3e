import type { Directory, Person } from '../directory.ts';
import type { Story } from './story.ts';

/** The people of a story, for a replay: they need no accounts. */
export function storyDirectory(story: Story): Directory {
  const people = story.people.map(({ id, name, function: title, language, organisation }): Person => {
    const own = story.organisations.find((known) => known.id === organisation);
    return {
      user: id,
      name: name ?? title,
      function: title,
      language,
      ...(own === undefined ? {} : { organisation: own }),
    };
  });
  return { people: () => Promise.resolve(people) };
}
