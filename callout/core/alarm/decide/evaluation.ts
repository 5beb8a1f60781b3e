import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireLeader } from '../leading.ts';
import type { Call } from '../state.ts';

/** Whoever was called says how it went; until the conclusion his last answers stand. */
export function answerEvaluation(
  call: Call,
  { responder, answers, remarks }: CallCommandOf<'answer-evaluation'>,
  { actor }: CallContext,
): CallDecision {
  if (actor.user !== responder) return refuse('not-allowed');
  if (!call.members.has(responder)) return refuse('not-called');
  const open = requireEvaluation(call);
  if (!open.ok) return open;
  const said = remarks?.trim() ?? '';
  const personal = said === '' ? {} : { remarks: said };
  const before = call.answers.get(responder);
  const same =
    before !== undefined && canonicalJson([before.answers, before.personal]) === canonicalJson([answers, personal]);
  return ok(same ? [] : [{ type: 'EvaluationAnswered', responder, answers, personal }]);
}

export function concludeEvaluation(
  call: Call,
  { went, improve, actions }: CallCommandOf<'conclude-evaluation'>,
  context: CallContext,
): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  const open = requireEvaluation(call);
  if (!open.ok) return open;
  if (went.trim() === '') return refuse('conclusion-missing');
  if (actions.some(({ what, who }) => what.trim() === '' || who.trim() === '')) return refuse('action-incomplete');
  const planned = actions.map(({ what, who, before }) => ({
    before,
    personal: { what: what.trim(), who: who.trim() },
  }));
  const personal = { went: went.trim(), improve: improve.trim() };
  return ok([{ type: 'EvaluationConcluded', personal, actions: planned }]);
}

function requireEvaluation({ withdrawn, allClear, conclusion }: Call): Result<true> {
  if (withdrawn !== undefined) return refuse('call-was-withdrawn');
  if (allClear === undefined) return refuse('all-clear-first');
  return conclusion === undefined ? ok(true) : refuse('evaluation-concluded');
}
