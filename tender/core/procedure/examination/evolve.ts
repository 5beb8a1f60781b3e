import type { ProcedureFile, RecordedEvent } from '../file.ts';
import type { ItemVerdict } from './events.ts';
import type { ExaminationState, Explanation, Remedy } from './state.ts';

export const initialExamination: ExaminationState = {
  verdicts: {},
  remedies: [],
  explanations: [],
  contradictions: [],
  excluded: {},
};

export function evolveExamination(
  slice: ExaminationState,
  recorded: RecordedEvent,
  file: ProcedureFile,
): ExaminationState {
  const { at, seq, event } = recorded;
  switch (event.type) {
    case 'RoundOpened': {
      const { concluded: _concluded, ...rest } = slice;
      return rest;
    }
    case 'VaultOpened': {
      // A new tender is examined anew; of who handed in none, what was found stands.
      const anew = new Set(event.tenders.flatMap(({ operator, content }) => (content === undefined ? [] : [operator])));
      const verdicts = Object.entries(slice.verdicts).filter(([operator]) => !anew.has(operator));
      return { ...slice, verdicts: Object.fromEntries(verdicts) };
    }
    case 'ItemExamined':
      return withVerdict(slice, event.operator, event.item, event.verdict, event.note, at);
    case 'TendererExcluded': {
      const { operator, ground, reason, step } = event;
      const exclusion = { ground, reason, at, seq, ...(step === undefined ? {} : { step }) };
      return { ...slice, excluded: { ...slice.excluded, [operator]: exclusion } };
    }
    case 'ExaminationConcluded':
      return { ...slice, concluded: { at, admitted: event.admitted } };
    case 'RemedyRequested':
    case 'RemedyHandedIn':
    case 'RemedyRefusedLate':
    case 'RemedyJudged':
      return evolveRemedy(slice, recorded, file.negotiation.round?.number);
    case 'ExplanationRequested':
    case 'ExplanationGiven':
    case 'ExplanationJudged':
      return evolveExplanation(slice, recorded);
    case 'ContradictionNoted':
    case 'ContradictionWithdrawn':
      return evolveContradiction(slice, recorded, file.negotiation.round?.number);
    default:
      return slice;
  }
}

function evolveContradiction(
  slice: ExaminationState,
  { at, actor, event }: RecordedEvent,
  inRound: number | undefined,
): ExaminationState {
  if (event.type === 'ContradictionNoted') {
    const { type: _type, ...noted } = event;
    const round = inRound === undefined ? {} : { round: inRound };
    return { ...slice, contradictions: [...slice.contradictions, { ...noted, at, by: actor, ...round }] };
  }
  if (event.type !== 'ContradictionWithdrawn') return slice;
  const withdrawn = { reason: event.reason, at };
  return {
    ...slice,
    contradictions: slice.contradictions.map((one) =>
      one.contradiction === event.contradiction ? { ...one, withdrawn } : one,
    ),
  };
}

function evolveRemedy(
  slice: ExaminationState,
  { at, event }: RecordedEvent,
  inRound: number | undefined,
): ExaminationState {
  switch (event.type) {
    case 'RemedyRequested': {
      const { remedy, operator, item, description, until, irregularity } = event;
      const round = inRound === undefined ? {} : { round: inRound };
      const grave = irregularity === undefined ? {} : { irregularity };
      const asked = { remedy, operator, item, description, requestedAt: at, until, ...grave, ...round };
      return { ...slice, remedies: [...slice.remedies, asked] };
    }
    case 'RemedyHandedIn':
      return withRemedy(slice, event.remedy, { handedIn: { file: event.file, at } });
    case 'RemedyRefusedLate':
      return withRemedy(slice, event.remedy, { lateAt: at });
    case 'RemedyJudged': {
      const { remedy, accepted, reason } = event;
      const judged = withRemedy(slice, remedy, { judged: { accepted, reason, at } });
      const about = slice.remedies.find((one) => one.remedy === remedy);
      if (!accepted || about === undefined) return judged;
      return withVerdict(judged, about.operator, about.item, 'complete', reason, at);
    }
    default:
      return slice;
  }
}

function evolveExplanation(slice: ExaminationState, { at, event }: RecordedEvent): ExaminationState {
  switch (event.type) {
    case 'ExplanationRequested': {
      const { explanation, operator, question, until } = event;
      return {
        ...slice,
        explanations: [...slice.explanations, { explanation, operator, question, until, requestedAt: at }],
      };
    }
    case 'ExplanationGiven':
      return withExplanation(slice, event.explanation, { given: { text: event.text, at } });
    case 'ExplanationJudged':
      return withExplanation(slice, event.explanation, {
        judged: { accepted: event.accepted, reason: event.reason, at },
      });
    default:
      return slice;
  }
}

function withVerdict(
  slice: ExaminationState,
  operator: string,
  item: string,
  verdict: ItemVerdict,
  note: string,
  at: string,
): ExaminationState {
  const own = { ...slice.verdicts[operator], [item]: { verdict, note, at } };
  return { ...slice, verdicts: { ...slice.verdicts, [operator]: own } };
}

function withRemedy(slice: ExaminationState, key: string, to: Partial<Remedy>): ExaminationState {
  return { ...slice, remedies: slice.remedies.map((one) => (one.remedy === key ? { ...one, ...to } : one)) };
}

function withExplanation(slice: ExaminationState, key: string, to: Partial<Explanation>): ExaminationState {
  return {
    ...slice,
    explanations: slice.explanations.map((one) => (one.explanation === key ? { ...one, ...to } : one)),
  };
}
