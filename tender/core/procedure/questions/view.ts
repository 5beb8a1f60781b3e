import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import type { FinalVersion, QuestionPlace } from './events.ts';
import { closesAt, inDocumentOrder, isSettled, openRound, questionsOf, roundsOf } from './rounds.ts';
import type { AskedQuestion } from './state.ts';

export interface PublishedAnswer {
  readonly question: string;
  readonly number: number;
  readonly place: QuestionPlace;
  readonly published: string;
  readonly answer: string;
  readonly amends?: string | undefined;
  /** Words that were proposed, and whether they were adopted (ROC-08). */
  readonly suggestion?: string;
  readonly adopted?: boolean;
}

export interface RoundView {
  readonly round: string;
  readonly title: string;
  readonly closes: string;
  readonly open: boolean;
  readonly accepts: 'new' | 'follow-up' | 'both';
  /** Set for those who answer: how far the note is. */
  readonly questions?: number;
  readonly unsettled?: number;
  readonly note?: number;
}

export interface QuestionsView {
  readonly stage: 'questions';
  readonly format: string;
  readonly documents: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  /** Documents for which other words may be proposed, and whose final version the last note carries. */
  readonly suggestions: readonly string[];
  readonly finalVersions: readonly string[];
  readonly rounds: readonly RoundView[];
  readonly notes: readonly {
    readonly number: number;
    readonly at: string;
    readonly introduction: string;
    readonly document: string;
    readonly answers: readonly PublishedAnswer[];
    readonly versions: readonly FinalVersion[];
  }[];
  /** An operator sees his own; those who answer see all, with who asked. */
  readonly asked: readonly (AskedQuestion & { readonly operatorName?: string; readonly settled: boolean })[];
  readonly may: { readonly ask: boolean; readonly answer: boolean };
}

export function viewQuestions(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): QuestionsView | undefined {
  const guide = file.preparation.guide;
  if (guide?.questions === undefined || file.preparation.publishedAt === undefined) return undefined;
  const staff = isStaff(viewer);
  return {
    stage: 'questions',
    format: guide.questions.format,
    documents: guide.documents,
    suggestions: guide.questions.suggestions,
    finalVersions: guide.questions.finalVersions,
    rounds: rounds(file, staff, now),
    notes: notes(file),
    asked: asked(file, viewer, staff),
    may: {
      ask: viewer.operator !== undefined && openRound(file, now) !== undefined,
      answer: isOneOf(viewer, 'buyer', 'process-leader'),
    },
  };
}

function rounds(file: ProcedureFile, staff: boolean, now: Temporal.Instant): readonly RoundView[] {
  const open = openRound(file, now)?.id;
  return roundsOf(file).map((round) => {
    const note = file.questions.notes.find((published) => published.round === round.id);
    const questions = questionsOf(file, round.id);
    return {
      round: round.id,
      title: round.title,
      closes: toIso(closesAt(file, round)),
      open: round.id === open,
      accepts: round.accepts,
      ...(staff ? { questions: questions.length, unsettled: questions.filter((one) => !isSettled(one)).length } : {}),
      ...(note === undefined ? {} : { note: note.number }),
    };
  });
}

function notes(file: ProcedureFile): QuestionsView['notes'] {
  return file.questions.notes.map(({ number, at, introduction, questions, versions = [] }) => ({
    number,
    at,
    introduction,
    document: `clarification-note-${number}`,
    versions,
    answers: questions.flatMap((key, index) => {
      const question = file.questions.questions.find((candidate) => candidate.question === key);
      if (question?.answered === undefined) return [];
      const { published, answer, amends, adopted } = question.answered;
      const { suggestion } = question;
      const proposed = suggestion === undefined || adopted === undefined ? {} : { suggestion, adopted };
      return [{ question: key, number: index + 1, place: question.place, published, answer, amends, ...proposed }];
    }),
  }));
}

function asked(file: ProcedureFile, viewer: Viewer, staff: boolean): QuestionsView['asked'] {
  const visible = file.questions.questions.filter((question) => staff || question.operator === viewer.operator?.id);
  return inDocumentOrder(guideOf(file), visible).map((question) => ({
    ...(staff || question.note !== undefined ? question : { ...question, answered: undefined }),
    settled: isSettled(question),
    ...(staff ? { operatorName: operatorName(file, question.operator) } : {}),
  }));
}
