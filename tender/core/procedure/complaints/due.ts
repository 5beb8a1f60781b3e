import { endOfDay, fromIso, localDate, toIso } from '#platform/kernel/time.ts';
import { guideTerm } from '../../legal/statutory-terms.ts';
import { computeTerm } from '../../legal/terms.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { AskedQuestion } from '../questions/state.ts';
import type { Complaint } from './state.ts';

/** When the working days of the guide are over (ROC-19); ISO instant, exclusive. */
export function dueOf(file: ProcedureFile, { filedAt }: Complaint): string | undefined {
  const { complaints, country, timeZone } = guideOf(file);
  if (complaints?.workingDays === undefined) return undefined;
  const filed = localDate(fromIso(filedAt), timeZone);
  const term = guideTerm(complaints.workingDays, 'working-days');
  return toIso(endOfDay(computeTerm(term, filed, { country, zone: timeZone }).lastDay, timeZone));
}

/** Questions of an operator that were answered in a note. */
export function answeredQuestions(file: ProcedureFile, operator: string): readonly AskedQuestion[] {
  return file.questions.questions.filter((asked) => asked.operator === operator && asked.note !== undefined);
}
