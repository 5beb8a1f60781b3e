import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Id, system } from '../../organisation/organisation.ts';
import { isAddressed, phaseOf } from '../call.ts';
import type { CallCommandOf, Recipients } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireLeader } from '../leading.ts';
import { isComing } from '../progress.ts';
import type { Call, Member } from '../state.ts';

/** Of one responder in one call: more than anybody presses on purpose. */
const mostReplies = 50;

/** The same message again, by its id, is sent once. */
export function sendMessage(
  call: Call,
  { message, text, to }: CallCommandOf<'send-message'>,
  context: CallContext,
): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (call.messages.some((one) => one.message === message)) return ok([]);
  if (call.closed !== undefined) return refuse('call-is-closed');
  if (text.trim() === '') return refuse('message-empty');
  const found = recipientsIn(call, to, context);
  if (!found.ok) return found;
  return ok([{ type: 'MessageSent', message, personal: { text: text.trim() }, to: found.value }]);
}

/** Who it is at this moment; `all` stays open for who is called later. */
function recipientsIn(call: Call, to: Recipients, { organisation }: CallContext): Result<'all' | readonly Id[]> {
  if (to === 'all') return ok(to);
  if (Array.isArray(to)) {
    const stranger = to.find((responder) => !call.members.has(responder));
    return stranger === undefined ? ok([...new Set(to)]) : refuse('message-to-uncalled', { responder: stranger });
  }
  const isMeant = (member: Member): boolean => {
    if (to === 'coming') return isComing(member.progress);
    if ('skill' in to) return member.skills.includes(to.skill);
    return organisation.responders.get(member.responder)?.groups.includes(to.group) === true;
  };
  const found = [...call.members.values()].filter(isMeant).map(({ responder }) => responder);
  return found.length === 0 ? refuse('message-to-nobody') : ok(found);
}

/** A press of a responder: seen by who leads the call, and by nobody else. */
export function giveReply(
  call: Call,
  { responder, reply, says }: CallCommandOf<'give-reply'>,
  { actor }: CallContext,
): CallDecision {
  if (actor.user !== responder) return refuse('not-allowed');
  if (!call.members.has(responder)) return refuse('not-called');
  if (call.replies.some((given) => given.responder === responder && given.reply === reply)) return ok([]);
  if (phaseOf(call) !== 'running') return refuse('call-is-over');
  const own = call.replies.filter((given) => given.responder === responder).length;
  if (own >= mostReplies) return refuse('too-many-replies', { most: mostReplies });
  return ok([{ type: 'ReplyGiven', responder, reply, says }]);
}

export function noteMessagesRead(
  call: Call,
  { reads }: CallCommandOf<'note-messages-read'>,
  { actor }: CallContext,
): CallDecision {
  if (actor.user !== system.user && reads.some(({ responder }) => responder !== actor.user))
    return refuse('not-allowed');
  const known = new Set<string>();
  const anew = reads.filter(({ responder, message: id }) => {
    const message = call.messages.find((one) => one.message === id);
    const key = `${id} ${responder}`;
    if (message === undefined || known.has(key) || message.readBy.has(responder)) return false;
    known.add(key);
    return call.members.has(responder) && isAddressed(message.to, responder);
  });
  return ok(anew.length === 0 ? [] : [{ type: 'MessagesRead', reads: anew }]);
}
