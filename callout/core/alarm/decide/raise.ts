import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, refuse } from '#platform/kernel/result.ts';
import { mayAt } from '../../organisation/rights.ts';
import { calledNow, summonsOf } from '../audience.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import type { Mark } from '../events.ts';
import { isErased, textOf } from '../names.ts';
import type { Call, CallState } from '../state.ts';
import { markOf } from './mark.ts';

type Raise = CallCommandOf<'raise-call'>;

/** BHV-04, BHV-06: one press raises it; the same press again does nothing. */
export function decideRaise(state: CallState, command: Raise, context: CallContext): CallDecision {
  if (!mayRaise(command, context)) return refuse('not-allowed');
  const nature = command.nature.trim();
  const place = command.place.trim();
  const said = command.text?.trim() ?? '';
  const personal = { place, text: said === '' ? `${nature}: ${place}` : said };
  if (state !== undefined) return isSame(state, command, personal, context) ? ok([]) : refuse('call-exists');
  if (command.mode === 'test' && !isOwnTest(command, context)) return refuse('test-of-own-phone');
  if (nature === '') return refuse('nature-missing');
  if (place === '') return refuse('place-missing');
  const summons = summonsOf(command.audience, command.location, context);
  if (!summons.ok) return summons;
  const { responders, needed, step, scenario, secondWaveAfter } = summons.value;
  return ok([
    {
      type: 'CallRaised',
      call: command.call,
      mode: command.mode,
      location: command.location,
      nature,
      personal,
      mark: usableMark(command, context),
      scenario,
      step: step?.id,
      audience: command.audience,
      called: calledNow(responders, 1, step?.id, context),
      needed,
      secondWaveAfter,
    },
  ]);
}

/** A plan that was replaced or removed a moment ago holds up no call: it goes out without its mark, which can still be set. */
function usableMark({ mark: spot, location }: Raise, context: CallContext): Mark | undefined {
  const mark = spot === undefined ? undefined : markOf(spot, location, context);
  return mark?.ok === true ? mark.value : undefined;
}

/** The same press again. Who corrected the place in between must not believe that it was taken. */
function isSame(
  call: Call,
  command: Raise,
  { place, text }: { place: string; text: string },
  { actor }: CallContext,
): boolean {
  const { mode, location, nature, raisedBy, demands, personal } = call;
  // What was erased meanwhile cannot be compared.
  const words = isErased(personal) ? [place, text] : [textOf(personal, 'place'), textOf(personal, 'text')];
  const before = [mode, location, nature, raisedBy, demands[0]?.audience, words];
  const again = [command.mode, command.location, command.nature.trim(), actor.user, command.audience, [place, text]];
  return canonicalJson(before) === canonicalJson(again);
}

/** Anybody proves his own phone with a test; a call takes the right to raise one at that location. */
function mayRaise(command: Raise, context: CallContext): boolean {
  const { organisation, actor } = context;
  const { location } = command;
  if (!organisation.locations.has(location)) return false;
  return isOwnTest(command, context) || mayAt(organisation, actor.user, 'raise', location);
}

/** Pages show a test to nobody but who asked for it, so it must never carry a call to others. */
function isOwnTest({ mode, audience }: Raise, { actor }: CallContext): boolean {
  return mode === 'test' && audience.kind === 'persons' && audience.persons.every((person) => person === actor.user);
}
