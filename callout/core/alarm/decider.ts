import { type Decider, fold } from '#platform/kernel/decider.ts';
import type { CallCommand } from './commands.ts';
import type { CallContext } from './context.ts';
import { decideCall } from './decide.ts';
import type { CallEvent, RecordedCallEvent } from './events.ts';
import { evolveCall } from './evolve.ts';
import type { CallState } from './state.ts';

/** A call as a Decider over the stream `call/<id>`. */
export const callDecider: Decider<CallState, CallCommand, CallEvent, CallContext> = {
  initial: undefined,
  decide: decideCall,
  evolve: evolveCall,
};

export function callAfter(state: CallState, recorded: Iterable<RecordedCallEvent>): CallState {
  return fold(state, recorded, evolveCall);
}
