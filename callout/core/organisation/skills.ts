import type { Id, Responder } from './organisation.ts';

/** The skills whose certificates hold on this day; the last day still counts. */
export function skillsOn({ skills }: Responder, day: Temporal.PlainDate): readonly Id[] {
  const today = day.toString();
  // ISO days of four-digit years stand in the order of their texts.
  return skills.filter(({ expires }) => expires === undefined || expires >= today).map(({ skill }) => skill);
}
