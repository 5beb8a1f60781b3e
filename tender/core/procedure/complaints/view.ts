import type { Guide } from '../../guide/schema/guide.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { answeredQuestions, dueOf } from './due.ts';
import type { Complaint } from './state.ts';

export interface ComplaintsView {
  readonly stage: 'complaints';
  readonly desk: string;
  readonly rules: string;
  readonly fields: NonNullable<Guide['complaints']>['fields'];
  readonly workingDays?: number;
  readonly questionFirst: boolean;
  /** Questions of this operator about whose answer he can complain. */
  readonly questions: readonly { readonly question: string; readonly text: string }[];
  /** An operator sees his own; staff and the handler see all. */
  readonly complaints: readonly (Complaint & {
    readonly operatorName: string;
    /** ISO instant, exclusive. */
    readonly dueAt?: string;
  })[];
  readonly may: { readonly file: boolean; readonly handle: boolean };
}

export function viewComplaints(file: ProcedureFile, viewer: Viewer): ComplaintsView | undefined {
  const rules = file.preparation.guide?.complaints;
  if (rules === undefined || rules.fields.length === 0 || file.preparation.publishedAt === undefined) return undefined;
  const handles = isOneOf(viewer, 'complaints-handler');
  const all = isStaff(viewer) || handles;
  const operator = viewer.operator?.id;
  if (!all && operator === undefined) return undefined;
  const seen = file.complaints.complaints.filter((one) => all || one.operator === operator);
  const questions = operator === undefined ? [] : answeredQuestions(file, operator);
  return {
    stage: 'complaints',
    desk: rules.desk,
    rules: rules.rules,
    fields: rules.fields,
    ...(rules.workingDays === undefined ? {} : { workingDays: rules.workingDays }),
    questionFirst: rules.questionFirst,
    questions: questions.map(({ question, text }) => ({ question, text })),
    complaints: seen.map((one) => {
      const dueAt = dueOf(file, one);
      return {
        ...one,
        operatorName: operatorName(file, one.operator),
        ...(dueAt === undefined ? {} : { dueAt }),
      };
    }),
    may: {
      file: operator !== undefined && (!rules.questionFirst || questions.length > 0),
      handle: handles,
    },
  };
}
