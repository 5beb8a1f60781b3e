import type { Params } from '#platform/kernel/words.ts';
import type { ProcedureFile, RecordedEvent } from '../procedure/file.ts';
import type { VerifyCode } from './words.ts';

/** One thing that was compared, with the numbers. Instants are ISO texts; `sentenceOf` writes them out. */
export interface Said {
  readonly right: boolean;
  readonly code: VerifyCode;
  readonly params: Params;
}

/** Of a procedure with several lots: with the lot that it is about. */
export interface SaidInLot extends Said {
  readonly lot?: string;
}

export interface Finding extends SaidInLot {
  /** Number of the event it is about. */
  readonly seq?: number;
}

export function inLot(lot: string | undefined, all: readonly Said[]): readonly SaidInLot[] {
  return lot === undefined ? all : all.map((one) => ({ ...one, lot }));
}

/** An event of the file, with the file before and after it. */
export interface Moment {
  readonly recorded: RecordedEvent;
  readonly before: ProcedureFile;
  readonly after: ProcedureFile;
}

/** One rule that every file must keep; sees the events in their order, each once. */
export interface Check {
  readonly name: CheckName;
  /** Whether it can say something only of a file of which nothing is closed to the reader. */
  readonly needsAll: boolean;
  at(moment: Moment): readonly Said[];
}

/** In the order of the report. The first eight look at the record and its files, the others at the procedure or the qualification system in it. */
export const checkNames = [
  'archive',
  'signature',
  'tree',
  'witnesses',
  'stamps',
  'documents',
  'seals',
  'shares',
  'guide',
  'arrival',
  'invited',
  'uploads',
  'opening',
  'authorised',
  'pages',
  'regularisation',
  'contradictions',
  'negotiation',
  'exclusions',
  'freeze',
  'envelopes',
  'prices',
  'scores',
  'rounding',
  'totals',
  'ranking',
  'draws',
  'winner',
  'standstill',
  'interests',
  'decisions',
  'register',
] as const;

/** What is looked at in the file of a qualification system, and in no other. */
export const ofSystems: readonly CheckName[] = ['interests', 'decisions', 'register'];
/** What every file has, whatever it is about. */
export const ofEvery: readonly CheckName[] = [
  'archive',
  'signature',
  'tree',
  'witnesses',
  'stamps',
  'documents',
  'guide',
  'authorised',
];

export type CheckName = (typeof checkNames)[number];

export function holds(code: VerifyCode, params: Params = {}): Said {
  return { right: true, code, params };
}

export function fails(code: VerifyCode, params: Params = {}): Said {
  return { right: false, code, params };
}

/** What is right in one sentence, what is wrong in another, about the same numbers. */
export function said(right: boolean, codes: readonly [right: VerifyCode, wrong: VerifyCode], params: Params): Said {
  return right ? holds(codes[0], params) : fails(codes[1], params);
}
