import type { Refusal, Result } from './result.ts';

/** An event as it stands in its stream. */
export interface Recorded<Event> {
  /** Place in the stream, from 1, without gaps. */
  readonly seq: number;
  /** Instant at which it was decided: ISO 8601, UTC, milliseconds. Never before the event that precedes it. */
  readonly at: string;
  /** User id of who decided it, or `system`. */
  readonly actor: string;
  readonly event: Event;
}

/** A refusal; `record` holds the events that must be kept although the command is refused, such as a tender that came too late. */
export interface Rejection<Event> extends Refusal {
  readonly record?: readonly Event[];
}

/** State is a fold over events; a command yields events or a named refusal. Time and actor come in as data. */
export interface Decider<State, Command, Event, Context> {
  readonly initial: State;
  decide(state: State, command: Command, context: Context): Result<readonly Event[], Rejection<Event>>;
  evolve(state: State, recorded: Recorded<Event>): State;
}

export function fold<State, Event>(
  initial: State,
  events: Iterable<Recorded<Event>>,
  evolve: (state: State, recorded: Recorded<Event>) => State,
): State {
  let state = initial;
  for (const recorded of events) state = evolve(state, recorded);
  return state;
}
