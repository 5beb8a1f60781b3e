import type { MinimumWindow } from '#callout/core/organisation/organisation.ts';
import type { Place } from './places.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/** What each hour asks; every day alike, so that the demonstration has something to show on a Sunday as well. */
export function windowsOf({ size, id }: Place): readonly MinimumWindow[] {
  const large = size === 'large';
  const evening = id === 'avondschool' ? 6 : 3;
  return [
    {
      days: everyDay,
      from: '07:30',
      to: '17:30',
      total: large ? 8 : 5,
      skills: { ehbo: large ? 3 : 2, ploegleider: 1, blussen: 2 },
    },
    { days: everyDay, from: '17:30', to: '22:00', total: evening, skills: { ehbo: 1 } },
    { days: everyDay, from: '22:00', to: '07:30', total: large ? 1 : 0, skills: {} },
  ];
}
