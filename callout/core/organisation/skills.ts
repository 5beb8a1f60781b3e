import type { HeldSkill, Id, Responder } from './organisation.ts';

/** The skills whose certificates hold on this day; the last day still counts. */
export function skillsOn({ skills }: Responder, day: Temporal.PlainDate): readonly Id[] {
  const today = day.toString();
  // ISO days of four-digit years stand in the order of their texts.
  return skills.filter(({ expires }) => expires === undefined || expires >= today).map(({ skill }) => skill);
}

/** So many days before a certificate runs out, whoever administers it is told. */
const signalledAhead = 60;

/** Whether a certificate holds, runs out `soon`, or did; one without a last day holds. */
export function certificateState({ expires }: HeldSkill, day: Temporal.PlainDate): 'holds' | 'soon' | 'expired' {
  if (expires === undefined) return 'holds';
  if (expires < day.toString()) return 'expired';
  return expires <= day.add({ days: signalledAhead }).toString() ? 'soon' : 'holds';
}
