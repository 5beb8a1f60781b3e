import type { Id, Organisation } from '../organisation/organisation.ts';
import type { Presence, Signal } from './presence.ts';
import { presenceOf } from './presence-of.ts';

/** The presence of every responder, those of whom nothing was ever heard included. */
export function presencesOf(
  { responders, policy }: Organisation,
  signals: Iterable<Signal>,
  now: Temporal.Instant,
): ReadonlyMap<Id, Presence> {
  const byResponder = new Map<Id, Signal[]>();
  for (const signal of signals) {
    const own = byResponder.get(signal.responder);
    if (own === undefined) byResponder.set(signal.responder, [signal]);
    else own.push(signal);
  }
  return new Map([...responders.keys()].map((id) => [id, presenceOf(id, byResponder.get(id) ?? [], now, policy)]));
}
