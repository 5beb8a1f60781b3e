import { toDecimal } from '#platform/kernel/rational.ts';
import type { Criterion } from '../../guide/schema/award.ts';
import { certifiedPoints, gradePoints, scoreCriterion } from '../../scoring/criterion.ts';
import type { FileRef } from '../basics.ts';
import { type TenderContradictions, viewContradictions } from '../examination/contradictions.ts';
import { admitted, filesOf, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { awaitsFinalTenders, hasOpened, inspectionsOf } from '../negotiation/turns.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { isUnscored } from '../selection/unscored.ts';
import { pagesRead } from './assessed-files.ts';
import { occasionFor } from './cells.ts';
import { hasByCertificate } from './certified.ts';
import {
  activeEvaluators,
  awaitsPresentation,
  evaluatorOf,
  gradedCriteria,
  gradesPresentations,
  isGraded,
  judges,
  scoresMissing,
  versionsOf,
} from './committee.ts';
import { agreedOn, byConsensus, consensusMissing, votersOn } from './consensus.ts';
import { factsAsText } from './facts.ts';
import { finalScores } from './final-scores.ts';
import type { Advice, Evaluator, GivenScore, Proposal } from './state.ts';

export interface GradedCriterion {
  readonly id: string;
  readonly title: string;
  readonly question?: string | undefined;
  readonly weight: string;
  readonly combine: 'mean' | 'consensus';
  readonly grades: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly points: string;
  }[];
  /** Checklist item in which the question is answered. */
  readonly answeredIn?: string | undefined;
}

export interface Cell {
  readonly operator: string;
  readonly criterion: string;
  /** Every version of every evaluator whose scores this viewer may see, the newest last. */
  readonly scores: readonly { readonly user: string; readonly versions: readonly GivenScore[] }[];
  /** Where the evaluators have to agree on one grade (ROC-34), once the meeting is open. */
  readonly consensus?: {
    readonly proposals: readonly Proposal[];
    /** The grade on which they agree. */
    readonly agreed?: string;
    /** Users who have to agree. */
    readonly voters: readonly string[];
  };
  /** The grade that a certificate brings, so that nobody grades this (CVO-17). */
  readonly certified?: { readonly grade: string; readonly text: string };
  /** What advisers say of it, each his last: once the meeting is open, and to an adviser his own before (CVO-21). */
  readonly advice?: readonly Advice[];
  /** What the final scores come to, once the meeting is open. */
  readonly points?: string;
  /** What would allow this viewer to change his score now. */
  readonly occasion?: 'alone' | 'meeting' | 'presentation';
}

export interface EvaluatedTender {
  readonly operator: string;
  readonly operatorName: string;
  readonly answers: readonly {
    readonly item: string;
    readonly file: FileRef;
    readonly pages?: number;
    readonly judgedPages?: number;
  }[];
  readonly presentation?: EvaluationView['presentations'][number];
  /** By criterion with rules: what was stated of the reference that shows it, numbers as fractions. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, boolean | string>>>>;
  /** Where it says two things, and which counts (ROC-26). */
  readonly contradictions: TenderContradictions;
}

export interface EvaluationView {
  readonly stage: 'evaluation';
  readonly phase: 'before' | 'scoring' | 'meeting' | 'presentations' | 'frozen';
  /** No more candidates than are invited: all go on and nobody evaluates. */
  readonly unscored?: true;
  readonly criteria: readonly GradedCriterion[];
  /** Who tendered, once the vault is open: an evaluator must know it before he can declare that he has no conflict of interest. */
  readonly tenderers: readonly { readonly operator: string; readonly operatorName: string }[];
  readonly tenders: readonly EvaluatedTender[];
  readonly cells: readonly Cell[];
  /** For those who lead, and for the evaluators once the meeting is open. */
  readonly evaluators: readonly (Evaluator & { readonly missing: number })[];
  readonly me?: Evaluator & { readonly missing: number };
  readonly committee: readonly { readonly function: string; readonly evaluates: boolean; readonly advises: boolean }[];
  readonly minimumEvaluators: number;
  readonly expertise: 'all' | 'declared';
  /** How many grades still lack the agreement that the guide waits for. */
  readonly consensusMissing?: number;
  readonly presentations: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly at: string;
    readonly location: string;
    readonly held?: { readonly persons: number; readonly minutes: string; readonly at: string } | undefined;
  }[];
  /** Presentations are graded themselves, and so come before the meeting. */
  readonly presentationsFirst?: true;
  readonly presentationRule?: {
    readonly location: string;
    readonly maxPersons: number;
    readonly minutes: number;
    readonly questionMinutes: number;
  };
  readonly minutes?: string;
  readonly frozenAt?: string;
  readonly may: {
    readonly appoint: boolean;
    readonly declare: boolean;
    readonly score: boolean;
    readonly advise: boolean;
    readonly lead: boolean;
  };
}

/** Before the meeting an evaluator sees his own scores alone, and nobody else's are shown to anybody but the auditor (ALM-12, ALM-15). */
export function viewEvaluation(file: ProcedureFile, viewer: Viewer): EvaluationView | undefined {
  if (file.preparation.publishedAt === undefined) return undefined;
  const evaluator = evaluatorOf(file, viewer.user);
  if (isStaff(viewer) || evaluator !== undefined) return forCommittee(file, viewer, evaluator);
  const own = presentations(file).filter(({ operator }) => operator === viewer.operator?.id);
  return own.length === 0
    ? undefined
    : { ...forCommittee(file, { roles: [] }, undefined), presentations: own, committee: [] };
}

function forCommittee(file: ProcedureFile, viewer: Viewer, evaluator: Evaluator | undefined): EvaluationView {
  const { award } = guideOf(file);
  const { meeting, frozenAt } = file.evaluation;
  const staff = isStaff(viewer);
  const declared = evaluator?.declared?.conflict === false;
  const seesAnswers = (staff || declared) && file.examination.concluded !== undefined && !awaitsFinalTenders(file);
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  return {
    stage: 'evaluation',
    phase: phaseOf(file),
    ...(isUnscored(file) ? { unscored: true as const } : {}),
    criteria: gradedCriteria(file).map((criterion) => graded(file, criterion.id)),
    tenderers:
      hasOpened(file) && (staff || evaluator !== undefined)
        ? tenderers(file).map((operator) => ({ operator, operatorName: operatorName(file, operator) }))
        : [],
    tenders: seesAnswers ? admitted(file).map((operator) => tender(file, viewer, operator)) : [],
    cells: seesAnswers ? cells(file, viewer, evaluator) : [],
    evaluators:
      staff || (evaluator !== undefined && meeting !== undefined)
        ? file.evaluation.evaluators.map((one) => withMissing(file, one))
        : [],
    ...(evaluator === undefined ? {} : { me: withMissing(file, evaluator) }),
    committee: award.committee.members,
    minimumEvaluators: award.committee.minimumEvaluators,
    expertise: award.committee.expertise,
    ...(award.consensus === undefined || meeting === undefined ? {} : { consensusMissing: consensusMissing(file) }),
    presentations: staff || evaluator !== undefined ? presentations(file) : [],
    ...(award.presentation === undefined ? {} : { presentationRule: award.presentation }),
    ...(gradesPresentations(file) ? { presentationsFirst: true as const } : {}),
    ...(meeting?.minutes === undefined || !(staff || declared) ? {} : { minutes: meeting.minutes }),
    ...(frozenAt === undefined ? {} : { frozenAt }),
    may: {
      appoint: leads && meeting === undefined && !isUnscored(file),
      declare: evaluator !== undefined && evaluator.declared === undefined && hasOpened(file),
      advise: declared && seesAnswers && evaluator.advises === true && frozenAt === undefined,
      score:
        declared &&
        evaluator.advises !== true &&
        seesAnswers &&
        evaluator.handedInAt === undefined &&
        meeting === undefined,
      lead: leads && frozenAt === undefined && !isUnscored(file),
    },
  };
}

export function phaseOf(file: ProcedureFile): EvaluationView['phase'] {
  const { meeting, frozenAt } = file.evaluation;
  if (frozenAt !== undefined) return 'frozen';
  if (meeting !== undefined) return meeting.closedAt === undefined ? 'meeting' : 'presentations';
  return file.examination.concluded === undefined || awaitsFinalTenders(file) ? 'before' : 'scoring';
}

function withMissing(file: ProcedureFile, evaluator: Evaluator): Evaluator & { readonly missing: number } {
  return { ...evaluator, missing: scoresMissing(file, evaluator.user) };
}

function graded(file: ProcedureFile, id: string): GradedCriterion {
  const { award } = guideOf(file);
  const criterion = award.criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) throw new Error(`the guide has no criterion ${id}`);
  const grades = award.scales.find((scale) => scale.id === criterion.scale)?.grades ?? [];
  return {
    id,
    title: criterion.title,
    question: criterion.question,
    weight: criterion.weight,
    combine: criterion.combine ?? 'consensus',
    grades: grades.map((grade) => {
      const points = gradePoints(award, criterion, grade.id);
      return {
        id: grade.id,
        title: grade.title,
        text: grade.text,
        points: points.ok ? toDecimal(points.value, 2) : '',
      };
    }),
    answeredIn: criterion.answeredIn,
  };
}

function tender(file: ProcedureFile, viewer: Viewer, operator: string): EvaluatedTender {
  const items = guideOf(file).submission.checklist.filter(({ envelope }) => envelope === 'quality');
  const presentation = presentations(file).find((one) => one.operator === operator);
  const read = pagesRead(file, operator);
  const answers = filesOf(file, operator).flatMap((attached) => {
    const item = items.find(({ id }) => id === attached.item);
    if (item === undefined) return [];
    const pages = inspectionsOf(file)[attached.file.sha256]?.pages;
    const judgedPages = read(attached);
    return [
      {
        item: item.id,
        file: attached.file,
        ...(pages === undefined ? {} : { pages }),
        ...(judgedPages === undefined ? {} : { judgedPages }),
      },
    ];
  });
  return {
    operator,
    operatorName: operatorName(file, operator),
    answers,
    ...factsAsText(file, operator),
    contradictions: viewContradictions(file, viewer, operator),
    ...(presentation === undefined ? {} : { presentation }),
  };
}

function cells(file: ProcedureFile, viewer: Viewer, evaluator: Evaluator | undefined): readonly Cell[] {
  const all = file.evaluation.meeting !== undefined || isOneOf(viewer, 'auditor');
  const users = all ? activeEvaluators(file).map(({ user }) => user) : evaluator === undefined ? [] : [evaluator.user];
  return admitted(file).flatMap((operator) =>
    gradedCriteria(file).map((rule): Cell => {
      const { id } = rule;
      const scores = users
        .map((user) => ({ user, versions: versionsOf(file, user, operator, id) }))
        .filter(({ versions }) => versions.length > 0);
      const points = all ? pointsOf(file, operator, id) : undefined;
      const occasion = evaluator?.declared?.conflict === false ? occasionOf(file, evaluator, operator, id) : undefined;
      return {
        operator,
        criterion: id,
        scores,
        ...(file.evaluation.meeting !== undefined && byConsensus(file, id) && isGraded(file, operator, rule)
          ? { consensus: consensusOn(file, operator, id) }
          : {}),
        ...besides(file, operator, rule, all ? 'all' : [evaluator?.user ?? '']),
        ...(points === undefined ? {} : { points }),
        ...(occasion === undefined ? {} : { occasion }),
      };
    }),
  );
}

/** What a certificate brings, and what advisers say: all of them, or these alone. */
function besides(
  file: ProcedureFile,
  operator: string,
  { id, certified }: Criterion,
  advisers: 'all' | readonly string[],
): Pick<Cell, 'certified' | 'advice'> {
  const has = certified !== undefined && hasByCertificate(file, operator, { certified });
  const given = file.evaluation.advice.filter(
    (one) => one.operator === operator && one.criterion === id && (advisers === 'all' || advisers.includes(one.user)),
  );
  const advice = [...new Map(given.map((one) => [one.user, one])).values()];
  return {
    ...(has ? { certified: { grade: certified.grade, text: certified.text } } : {}),
    ...(advice.length === 0 ? {} : { advice }),
  };
}

function pointsOf(file: ProcedureFile, operator: string, id: string): string | undefined {
  const { award } = guideOf(file);
  const criterion = award.criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) return undefined;
  if (!isGraded(file, operator, criterion)) {
    const brought = certifiedPoints(award, criterion);
    return brought.ok ? toDecimal(brought.value.points, criterion.round?.places ?? 2) : undefined;
  }
  const scored = scoreCriterion(award, criterion, finalScores(file, operator)[id] ?? []);
  return scored.ok ? toDecimal(scored.value.points, criterion.round?.places ?? 2) : undefined;
}

function consensusOn(file: ProcedureFile, operator: string, criterion: string): NonNullable<Cell['consensus']> {
  const agreed = agreedOn(file, operator, criterion)?.grade;
  return {
    proposals: file.evaluation.proposals.filter((one) => one.operator === operator && one.criterion === criterion),
    voters: votersOn(file, criterion).map(({ user }) => user),
    ...(agreed === undefined ? {} : { agreed }),
  };
}

/** A score given alone stays as it was where a grade in consensus decides. */
function occasionOf(file: ProcedureFile, evaluator: Evaluator, operator: string, criterion: string): Cell['occasion'] {
  const rule = gradedCriteria(file).find(({ id }) => id === criterion);
  if (evaluator.advises === true || rule === undefined || !isGraded(file, operator, rule)) return undefined;
  if (!judges(evaluator, criterion) || awaitsPresentation(file, operator, criterion)) return undefined;
  if (file.evaluation.meeting === undefined) return evaluator.handedInAt === undefined ? 'alone' : undefined;
  return byConsensus(file, criterion) ? undefined : occasionFor(file, operator);
}

function presentations(file: ProcedureFile): EvaluationView['presentations'] {
  return Object.entries(file.evaluation.presentations).map(([operator, planned]) => ({
    operator,
    operatorName: operatorName(file, operator),
    ...planned,
  }));
}
