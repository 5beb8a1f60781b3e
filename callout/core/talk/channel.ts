import { phaseOf } from '../alarm/call.ts';
import { leads } from '../alarm/leading.ts';
import { stepOf } from '../alarm/progress.ts';
import type { Call } from '../alarm/state.ts';
import { idSchema } from '../organisation/basics.ts';
import type { Id, Organisation } from '../organisation/organisation.ts';
import { type Priority, priorities } from './floor.ts';

/** A channel is that of a call, or of a group. */
export interface Channel {
  readonly kind: 'call' | 'group';
  readonly id: Id;
}

/** `call/<id>` or `group/<id>`. */
export function readChannel(name: string): Channel | undefined {
  const [kind, id, more] = name.split('/');
  if (more !== undefined || !idSchema.safeParse(id).success || id === undefined) return undefined;
  return kind === 'call' || kind === 'group' ? { kind, id } : undefined;
}

/** Why a line is not, or no longer, on a channel. To who may not be on it there is none. */
export type NotOnChannel = 'no-such-channel' | 'too-many-channels' | 'floor-channel-closed';

/** How somebody is on a channel; undefined for whom there is no such channel. */
export interface Standing {
  readonly priority: Priority;
}

/**
 * On the channel of a call is whoever was called and did not say that he cannot come, and whoever leads it, reception included. It is there
 * until the call is closed or withdrawn: after the all clear people still have to find each other. A test of one phone has none.
 */
export function standingInCall(call: Call, user: Id, organisation: Organisation): Standing | undefined {
  if (!isOpen(call)) return undefined;
  if (leads(organisation, call, user)) return { priority: priorities.leader };
  const member = call.members.get(user);
  if (member === undefined || stepOf(member.progress) === 'cannot') return undefined;
  return { priority: priorities.responder };
}

export function isOpen(call: Call): boolean {
  const phase = phaseOf(call);
  return call.mode !== 'test' && (phase === 'running' || phase === 'all-clear');
}

/** On the channel of a group are its members who are active; one whose group leads goes before the others. */
export function standingInGroup(organisation: Organisation, group: Id, user: Id): Standing | undefined {
  const responder = organisation.responders.get(user);
  const known = organisation.groups.get(group);
  if (known === undefined || responder?.active !== true || !responder.groups.includes(group)) return undefined;
  const isLeader = responder.groups.some((id) => organisation.groups.get(id)?.rights.includes('lead') === true);
  return { priority: isLeader ? priorities.leader : priorities.responder };
}
