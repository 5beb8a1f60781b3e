import type { RecordedEvent } from '../file.ts';
import type { AskedQuestion, QuestionsState } from './state.ts';

export const initialQuestions: QuestionsState = { questions: [], notes: [] };

export function evolveQuestions(slice: QuestionsState, { at, seq, event }: RecordedEvent): QuestionsState {
  switch (event.type) {
    case 'QuestionAsked': {
      const { question, operator, round, place, text, followsUp, suggestion } = event;
      const made = suggestion === undefined ? {} : { suggestion };
      const asked: AskedQuestion = {
        ...made,
        question,
        operator,
        round,
        place,
        text,
        followsUp,
        askedAt: at,
        withdrawn: false,
      };
      return { ...slice, questions: [...slice.questions, asked] };
    }
    case 'QuestionWithdrawn':
      return change(slice, [event.question], { withdrawn: true });
    case 'QuestionRefused':
      return change(slice, [event.question], { refused: { reason: event.reason, at }, answered: undefined });
    case 'QuestionAnswered': {
      const { published, answer, amends, adopted } = event;
      const said = adopted === undefined ? {} : { adopted };
      return change(slice, [event.question], {
        answered: { published, answer, amends, ...said, at },
        refused: undefined,
      });
    }
    case 'ClarificationNotePublished': {
      const { number, round, introduction, questions, versions } = event;
      const carried = versions === undefined ? {} : { versions };
      const noted = change(slice, questions, { note: number });
      return { ...noted, notes: [...slice.notes, { number, round, introduction, questions, ...carried, at, seq }] };
    }
    default:
      return slice;
  }
}

function change(slice: QuestionsState, keys: readonly string[], to: Partial<AskedQuestion>): QuestionsState {
  return {
    ...slice,
    questions: slice.questions.map((asked) => (keys.includes(asked.question) ? { ...asked, ...to } : asked)),
  };
}
