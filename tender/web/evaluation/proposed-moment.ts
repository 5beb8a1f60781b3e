import { fromIso } from '#platform/kernel/time.ts';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';

/** Time between two presentations for who leaves and who comes. */
const pauseMinutes = 15;

/**
 * A start for the next presentation, as a local time for a form: nine o'clock on the day that the planning names, or after the last
 * one that is planned, with a pause. Empty when the planning names no day.
 */
export function proposedMoment(view: EvaluationView, zone: string, day: string | undefined): string {
  const rule = view.presentationRule;
  const last = view.presentations
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last !== undefined && rule !== undefined) {
    const minutes = rule.minutes + rule.questionMinutes + pauseMinutes;
    return fromIso(last)
      .toZonedDateTimeISO(zone)
      .add({ minutes })
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
  }
  return day === undefined ? '' : `${day.slice(0, 10)}T09:00`;
}
