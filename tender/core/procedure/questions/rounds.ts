import type { Guide } from '../../guide/schema/guide.ts';
import type { QuestionRound } from '../../guide/schema/planning.ts';
import type { ProcedureFile } from '../file.ts';
import { endOf, guideOf, phaseOf } from '../planning/phases.ts';
import type { AskedQuestion } from './state.ts';

export function roundsOf(file: ProcedureFile): readonly QuestionRound[] {
  return guideOf(file).questions?.rounds ?? [];
}

export function closesAt(file: ProcedureFile, round: QuestionRound): Temporal.Instant {
  const end = endOf(phaseOf(file, round.closes), guideOf(file).timeZone);
  if (end === undefined) throw new Error(`question round ${round.id} has no closing date`);
  return end;
}

/**
 * The round in which a question asked now falls: the first that has not closed; a question in between waits for the next note. A round
 * whose note is out stays shut, also when its phase is moved: nobody would answer.
 */
export function openRound(file: ProcedureFile, now: Temporal.Instant): QuestionRound | undefined {
  return roundsOf(file).find(
    (round) =>
      Temporal.Instant.compare(now, closesAt(file, round)) < 0 &&
      file.questions.notes.every((note) => note.round !== round.id),
  );
}

/** By the order of the documents in the guide, then page, then the order of asking (ALM-02). */
export function inDocumentOrder(guide: Guide, questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const order = ['guide', ...guide.documents.map(({ id }) => id)];
  const rank = ({ place }: AskedQuestion): number => order.indexOf(place.document);
  return questions.toSorted((one, other) => rank(one) - rank(other) || one.place.page - other.place.page);
}

/** Questions of a round that still count: not withdrawn. */
export function questionsOf(file: ProcedureFile, round: string): readonly AskedQuestion[] {
  return file.questions.questions.filter((asked) => asked.round === round && !asked.withdrawn);
}

export function isSettled(asked: AskedQuestion): boolean {
  return asked.answered !== undefined || asked.refused !== undefined;
}
