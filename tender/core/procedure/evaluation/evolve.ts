import type { RecordedEvent } from '../file.ts';
import { type EvaluationState, type Evaluator, type GivenScore, scoreKey } from './state.ts';

export const initialEvaluation: EvaluationState = { evaluators: [], scores: {}, proposals: [], presentations: {} };

export function evolveEvaluation(slice: EvaluationState, recorded: RecordedEvent): EvaluationState {
  const { at, seq, event } = recorded;
  switch (event.type) {
    case 'EvaluatorAppointed':
    case 'ConflictDeclared':
    case 'EvaluatorDismissed':
    case 'ScoresHandedIn':
      return { ...slice, evaluators: evolveEvaluators(slice.evaluators, recorded) };
    case 'ScoreGiven':
      return withScore(slice, event, { grade: event.grade, reason: event.reason, at, occasion: 'alone', seq });
    case 'ScoreChanged':
      return withScore(slice, event, { grade: event.to, reason: event.reason, at, occasion: event.occasion, seq });
    case 'ConsensusProposed': {
      const { proposal, operator, criterion, grade, reason } = event;
      const proposed = { proposal, operator, criterion, grade, reason, at, voices: {} };
      return { ...slice, proposals: [...slice.proposals, proposed] };
    }
    case 'ConsensusVoiced': {
      const voice = { [event.user]: { agrees: event.agrees, reason: event.reason, at } };
      const proposals = slice.proposals.map((one) =>
        event.proposals.includes(one.proposal) ? { ...one, voices: { ...one.voices, ...voice } } : one,
      );
      return { ...slice, proposals };
    }
    case 'MeetingOpened':
      return { ...slice, meeting: { openedAt: at } };
    case 'MeetingClosed':
      return slice.meeting === undefined
        ? slice
        : { ...slice, meeting: { ...slice.meeting, closedAt: at, minutes: event.minutes } };
    case 'PresentationPlanned':
      return {
        ...slice,
        presentations: { ...slice.presentations, [event.operator]: { at: event.at, location: event.location } },
      };
    case 'PresentationHeld': {
      const planned = slice.presentations[event.operator];
      if (planned === undefined) return slice;
      const held = { persons: event.persons, minutes: event.minutes, at };
      return { ...slice, presentations: { ...slice.presentations, [event.operator]: { ...planned, held } } };
    }
    case 'QualityFrozen':
      return { ...slice, frozenAt: at };
    case 'RoundOpened':
      // New tenders are judged anew, by the same people.
      return { ...initialEvaluation, evaluators: slice.evaluators.map(beforeScoring) };
    default:
      return slice;
  }
}

function evolveEvaluators(evaluators: readonly Evaluator[], { at, event }: RecordedEvent): readonly Evaluator[] {
  const change = (user: string, to: Partial<Evaluator>): readonly Evaluator[] =>
    evaluators.map((one) => (one.user === user && one.dismissed === undefined ? { ...one, ...to } : one));
  switch (event.type) {
    case 'EvaluatorAppointed': {
      const { user, function: title, criteria } = event;
      return [...evaluators, { user, function: title, ...(criteria === undefined ? {} : { criteria }) }];
    }
    case 'ConflictDeclared':
      return change(event.user, { declared: { conflict: event.conflict, explanation: event.explanation, at } });
    case 'EvaluatorDismissed':
      return change(event.user, { dismissed: { reason: event.reason, at } });
    case 'ScoresHandedIn':
      return change(event.user, { handedInAt: at });
    default:
      return evaluators;
  }
}

function withScore(
  slice: EvaluationState,
  of: { readonly user: string; readonly operator: string; readonly criterion: string },
  score: GivenScore,
): EvaluationState {
  const key = scoreKey(of.user, of.operator, of.criterion);
  return { ...slice, scores: { ...slice.scores, [key]: [...(slice.scores[key] ?? []), score] } };
}

function beforeScoring({ handedInAt: _handedInAt, ...evaluator }: Evaluator): Evaluator {
  return evaluator;
}
