import { ok, refuse } from '#platform/kernel/result.ts';
import { system } from '../../organisation/organisation.ts';
import { addressees } from '../call.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireLeader } from '../leading.ts';
import type { Call } from '../state.ts';

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
  const stranger = to === 'all' ? undefined : to.find((responder) => !call.members.has(responder));
  if (stranger !== undefined) return refuse('message-to-uncalled', { responder: stranger });
  return ok([{ type: 'MessageSent', message, personal: { text: text.trim() }, to }]);
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
    return call.members.has(responder) && addressees(call, message.to).includes(responder);
  });
  return ok(anew.length === 0 ? [] : [{ type: 'MessagesRead', reads: anew }]);
}
