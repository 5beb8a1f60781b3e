import type { DemoGroup } from '#platform/ui/demonstration/people.ts';
import { useWords } from '#platform/ui/language.tsx';
import type { DemoFunction, DemoPerson } from '../data/demo.ts';
import { demoWords } from './words.ts';

/** Those first with whom the story begins. */
const order: readonly DemoFunction[] = [
  'reception',
  'responder',
  'head',
  'super-user',
  'region-administrator',
  'location-administrator',
];

/** The people of the demonstration by their function. */
export function useDemoGroups(people: readonly DemoPerson[]): readonly DemoGroup[] {
  const t = useWords(demoWords);
  return order
    .map((work) => ({ title: t(work), people: people.filter((person) => person.function === work) }))
    .filter((group) => group.people.length > 0);
}
