import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Id, type Organisation, system } from '../organisation/organisation.ts';
import { mayAt } from '../organisation/rights.ts';
import type { CallContext } from './context.ts';
import type { Call } from './state.ts';

/** Who leads a call: whoever may at its location, and who raised it as long as he may raise calls there. A test is of who asked for it. */
export function leads(organisation: Organisation, call: Call, user: Id): boolean {
  if (mayAt(organisation, user, 'lead', call.location)) return true;
  if (call.mode === 'test' && user === system.user) return true;
  return user === call.raisedBy && (call.mode === 'test' || mayAt(organisation, user, 'raise', call.location));
}

/** Who sees the whole course of a call; a responder without that right sees his own part only. */
export function seesCourse(organisation: Organisation, call: Call, user: Id): boolean {
  return mayAt(organisation, user, 'see', call.location) || leads(organisation, call, user);
}

export function requireLeader(call: Call, { organisation, actor }: CallContext): Result<true> {
  return leads(organisation, call, actor.user) ? ok(true) : refuse('not-allowed');
}

export function requireSystem({ actor }: CallContext): Result<true> {
  return actor.user === system.user ? ok(true) : refuse('not-allowed');
}
