import type { DemoGroup } from '#platform/ui/demonstration/people.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import type { DemoPeople } from '#tender/api/demo.ts';
import { sentence } from '#tender/core/procedure/words.ts';

/** The people of the demonstration by their organisation, each with his roles. */
export function useDemoGroups(people: DemoPeople['people']): readonly DemoGroup[] {
  const { language } = useLanguage();
  return [...Map.groupBy(people, ({ organisation }) => organisation.name)].map(([title, members]) => ({
    title,
    named: true,
    people: members.map(({ user, name, roles }) => {
      const work = roles.map((role) => sentence(`role-${role}`, language)).join(', ');
      return { user, name, ...(work === '' ? {} : { work }) };
    }),
  }));
}
