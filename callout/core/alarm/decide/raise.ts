import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, refuse } from '#platform/kernel/result.ts';
import { mayAt } from '../../organisation/rights.ts';
import { calledNow, summonsOf } from '../audience.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import type { CallState } from '../state.ts';

type Raise = CallCommandOf<'raise-call'>;

/** BHV-04, BHV-06: one press raises it; the same press again does nothing. */
export function decideRaise(state: CallState, command: Raise, context: CallContext): CallDecision {
  if (!mayRaise(command, context)) return refuse('not-allowed');
  if (state !== undefined) {
    const { mode, location, nature, raisedBy, demands } = state;
    const before = { mode, location, nature, by: raisedBy, audience: demands[0]?.audience };
    const same = { mode: command.mode, location: command.location, nature: command.nature.trim() };
    const again = { ...same, by: context.actor.user, audience: command.audience };
    return canonicalJson(before) === canonicalJson(again) ? ok([]) : refuse('call-exists');
  }
  const nature = command.nature.trim();
  const place = command.place.trim();
  if (nature === '') return refuse('nature-missing');
  if (place === '') return refuse('place-missing');
  const summons = summonsOf(command.audience, command.location, context);
  if (!summons.ok) return summons;
  const { responders, needed, step, scenario, secondWaveAfter } = summons.value;
  const said = command.text?.trim() ?? '';
  return ok([
    {
      type: 'CallRaised',
      call: command.call,
      mode: command.mode,
      location: command.location,
      nature,
      personal: { place, text: said === '' ? `${nature}: ${place}` : said },
      scenario,
      step: step?.id,
      audience: command.audience,
      called: calledNow(responders, 1, step?.id, context),
      needed,
      secondWaveAfter,
    },
  ]);
}

/** Anybody proves his own phone with a test; a call takes the right to raise one at that location. */
function mayRaise({ mode, location, audience }: Raise, { organisation, actor }: CallContext): boolean {
  if (!organisation.locations.has(location)) return false;
  const alone =
    audience.kind === 'persons' && audience.persons.every((person) => person === actor.user) && mode === 'test';
  return alone || mayAt(organisation, actor.user, 'raise', location);
}
