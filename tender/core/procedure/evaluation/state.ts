export interface Evaluator {
  readonly user: string;
  readonly function: string;
  /** The criteria that he grades; absent for all of them. */
  readonly criteria?: readonly string[] | undefined;
  /** An adviser reads and advises, and has no vote (CVO-21). */
  readonly advises?: true | undefined;
  readonly declared?: { readonly conflict: boolean; readonly explanation: string; readonly at: string } | undefined;
  readonly dismissed?: { readonly reason: string; readonly at: string } | undefined;
  readonly handedInAt?: string | undefined;
}

export interface GivenScore {
  readonly grade: string;
  readonly reason: string;
  readonly at: string;
  readonly occasion: 'alone' | 'meeting' | 'presentation';
  readonly seq: number;
}

/** A grade that the evaluators may agree on, with what each of them said last. */
export interface Proposal {
  readonly proposal: string;
  readonly operator: string;
  readonly criterion: string;
  readonly grade: string;
  readonly reason: string;
  readonly at: string;
  /** By user. */
  readonly voices: Readonly<Record<string, { readonly agrees: boolean; readonly reason: string; readonly at: string }>>;
}

export interface Advice {
  readonly user: string;
  readonly operator: string;
  readonly criterion: string;
  readonly advice: string;
  readonly at: string;
}

export interface EvaluationState {
  readonly evaluators: readonly Evaluator[];
  /** Every version of a score, the newest last: key is `evaluator/operator/criterion` (see `scoreKey`). */
  readonly scores: Readonly<Record<string, readonly GivenScore[]>>;
  /** Every proposal that was made; of each cell the last one holds. */
  readonly proposals: readonly Proposal[];
  /** Every advice that was given; of each adviser the last one on a cell holds. */
  readonly advice: readonly Advice[];
  readonly meeting?:
    | { readonly openedAt: string; readonly closedAt?: string | undefined; readonly minutes?: string | undefined }
    | undefined;
  readonly presentations: Readonly<
    Record<
      string,
      {
        readonly at: string;
        readonly location: string;
        readonly held?: { readonly persons: number; readonly minutes: string; readonly at: string } | undefined;
      }
    >
  >;
  readonly frozenAt?: string | undefined;
}

export function scoreKey(user: string, operator: string, criterion: string): string {
  return `${user}/${operator}/${criterion}`;
}
