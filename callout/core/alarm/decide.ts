import { refuse, unreachable } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import type { CallCommand } from './commands.ts';
import type { CallContext, CallDecision } from './context.ts';
import { closeCall, giveAllClear, withdrawCall } from './decide/ending.ts';
import { answerEvaluation, concludeEvaluation } from './decide/evaluation.ts';
import { noteFloor } from './decide/floor.ts';
import { setMark } from './decide/mark.ts';
import { giveReply, noteMessagesRead, sendMessage } from './decide/messages.ts';
import { markReachable, markUnreachable, noteProgress } from './decide/progress.ts';
import { decideRaise } from './decide/raise.ts';
import { takeRole } from './decide/role.ts';
import { scaleUp } from './decide/scale-up.ts';
import { callWave } from './decide/wave.ts';
import type { Call, CallState } from './state.ts';

export function decideCall(state: CallState, command: CallCommand, context: CallContext): CallDecision {
  const at = { ...context, now: notBefore(state, context.now) };
  if (command.type === 'raise-call') return decideRaise(state, command, at);
  return state === undefined ? refuse('no-such-call') : decideRunning(state, command, at);
}

/**
 * The instant to decide and to write with: never before what was written already. A clock that was set back holds up no call; it only
 * stands still for it.
 */
export function notBefore(state: CallState, now: Temporal.Instant): Temporal.Instant {
  const last = state === undefined ? now : fromIso(state.lastAt);
  return Temporal.Instant.compare(now, last) < 0 ? last : now;
}

type LaterCommand = Exclude<CallCommand, { type: 'raise-call' }>;

function decideRunning(call: Call, command: LaterCommand, context: CallContext): CallDecision {
  switch (command.type) {
    case 'note-progress':
      return noteProgress(call, command, context);
    case 'mark-unreachable':
      return markUnreachable(call, command, context);
    case 'mark-reachable':
      return markReachable(call, command, context);
    case 'set-mark':
      return setMark(call, command, context);
    case 'scale-up':
      return scaleUp(call, command, context);
    case 'call-wave':
      return callWave(call, context);
    case 'send-message':
      return sendMessage(call, command, context);
    case 'note-messages-read':
      return noteMessagesRead(call, command, context);
    case 'note-floor':
      return noteFloor(call, command, context);
    case 'give-reply':
      return giveReply(call, command, context);
    case 'take-role':
      return takeRole(call, command, context);
    case 'give-all-clear':
      return giveAllClear(call, command, context);
    case 'close-call':
      return closeCall(call, context);
    case 'withdraw-call':
      return withdrawCall(call, command, context);
    case 'answer-evaluation':
      return answerEvaluation(call, command, context);
    case 'conclude-evaluation':
      return concludeEvaluation(call, command, context);
    default:
      return unreachable(command);
  }
}
