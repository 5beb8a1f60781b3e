import type { RecordedEvent } from '../file.ts';
import { type EvaluationState, type Evaluator, type GivenScore, scoreKey } from './state.ts';

export const initialEvaluation: EvaluationState = {
  evaluators: [],
  scores: {},
  proposals: [],
  advice: [],
  presentations: {},
};

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
      const { type: _type, ...proposed } = event;
      return { ...slice, proposals: [...slice.proposals, { ...proposed, at, voices: {} }] };
    }
    case 'ConsensusVoiced': {
      const voice = { [event.user]: { agrees: event.agrees, reason: event.reason, at } };
      const proposals = slice.proposals.map((one) =>
        event.proposals.includes(one.proposal) ? { ...one, voices: { ...one.voices, ...voice } } : one,
      );
      return { ...slice, proposals };
    }
    case 'AdviceGiven': {
      const { type: _type, ...given } = event;
      return { ...slice, advice: [...slice.advice, { ...given, at }] };
    }
    case 'MeetingOpened':
      return { ...slice, meeting: { openedAt: at } };
    case 'MeetingClosed': {
      const { meeting } = slice;
      return meeting === undefined
        ? slice
        : { ...slice, meeting: { ...meeting, closedAt: at, minutes: event.minutes } };
    }
    case 'PresentationPlanned':
    case 'PresentationHeld':
      return { ...slice, presentations: evolvePresentations(slice.presentations, recorded) };
    case 'QualityFrozen':
      return { ...slice, frozenAt: at };
    case 'RoundOpened':
      // New tenders are judged anew, by the same people.
      return { ...initialEvaluation, evaluators: slice.evaluators.map(beforeScoring) };
    default:
      return slice;
  }
}

function evolvePresentations(
  planned: EvaluationState['presentations'],
  { at, event }: RecordedEvent,
): EvaluationState['presentations'] {
  if (event.type === 'PresentationPlanned')
    return { ...planned, [event.operator]: { at: event.at, location: event.location } };
  if (event.type !== 'PresentationHeld') return planned;
  const own = planned[event.operator];
  const held = { persons: event.persons, minutes: event.minutes, at };
  return own === undefined ? planned : { ...planned, [event.operator]: { ...own, held } };
}

function evolveEvaluators(evaluators: readonly Evaluator[], { at, event }: RecordedEvent): readonly Evaluator[] {
  const change = (user: string, to: Partial<Evaluator>): readonly Evaluator[] =>
    evaluators.map((one) => (one.user === user && one.dismissed === undefined ? { ...one, ...to } : one));
  switch (event.type) {
    case 'EvaluatorAppointed': {
      const { user, function: title, criteria, advises } = event;
      const part = { ...(criteria === undefined ? {} : { criteria }), ...(advises === true ? { advises } : {}) };
      return [...evaluators, { user, function: title, ...part }];
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
