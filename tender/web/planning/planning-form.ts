import type { Phase } from '#tender/core/guide/schema/planning.ts';
import type { CommandFields } from '../data/command-request.ts';

export interface PlanningForm {
  phase: string;
  way: 'day' | 'at' | 'until' | 'range' | 'month';
  day: string;
  /** `2025-10-06T12:00` in the zone of the procedure. */
  moment: string;
  firstDay: string;
  lastDay: string;
  /** `2025-12` */
  month: string;
  reason: string;
}

export type NewDating = CommandFields<'change-planning'>['dating'];

/** What a filled-in form says of the date: exactly one way of dating. */
export function datingOf({ way, day, moment, firstDay, lastDay, month }: PlanningForm): NewDating {
  switch (way) {
    case 'day':
      return { on: day };
    case 'at':
      return { on: moment };
    case 'until':
      return { until: moment };
    case 'range':
      return { from: firstDay, through: lastDay };
    case 'month':
      return { month };
  }
}

/** How a phase is dated now, as a start for the form. */
export function wayOf({
  on,
  until,
  from,
  through,
  month,
}: Phase): Pick<PlanningForm, 'way' | 'day' | 'moment' | 'firstDay' | 'lastDay' | 'month'> {
  const blank = { day: '', moment: '', firstDay: '', lastDay: '', month: '' };
  // An instant, not wall clock: in the hour that clocks show twice a field cannot say which.
  if (until?.endsWith('Z') === true) return { ...blank, way: 'until' };
  if (until !== undefined) return { ...blank, way: 'until', moment: until };
  if (on?.includes('T') === true) return { ...blank, way: 'at', moment: on };
  if (from !== undefined) return { ...blank, way: 'range', firstDay: from, lastDay: through ?? '' };
  if (month !== undefined) return { ...blank, way: 'month', month };
  return { ...blank, way: 'day', day: on ?? '' };
}
