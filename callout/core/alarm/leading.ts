import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Id, type Organisation, system } from '../organisation/organisation.ts';
import { type Act, isSuperUser, mayAt } from '../organisation/rights.ts';
import type { CallContext } from './context.ts';
import type { Call } from './state.ts';

/** Who leads a call: whoever may at its location, and who raised it as long as he may raise calls there. A test is of who asked for it. */
export function leads(organisation: Organisation, call: Call, user: Id): boolean {
  if (mayInCall(organisation, call, user, 'lead')) return true;
  if (call.mode === 'test' && user === system.user) return true;
  return user === call.raisedBy && (call.mode === 'test' || mayAt(organisation, user, 'raise', call.location));
}

/** Who sees the whole course of a call; a responder without that right sees his own part only. */
export function seesCourse(organisation: Organisation, call: Call, user: Id): boolean {
  return mayInCall(organisation, call, user, 'see') || leads(organisation, call, user);
}

/** Calls at a location that was removed are the super user's: somebody must be able to end one, and to read it back. */
function mayInCall(organisation: Organisation, { location }: Call, user: Id, act: Act): boolean {
  return organisation.locations.has(location)
    ? mayAt(organisation, user, act, location)
    : isSuperUser(organisation, user);
}

export function requireLeader(call: Call, { organisation, actor }: CallContext): Result<true> {
  return leads(organisation, call, actor.user) ? ok(true) : refuse('not-allowed');
}

export function requireSystem({ actor }: CallContext): Result<true> {
  return actor.user === system.user ? ok(true) : refuse('not-allowed');
}
