import type { FinalVersion, QuestionPlace } from './events.ts';

export interface AskedQuestion {
  readonly question: string;
  readonly operator: string;
  readonly round: string;
  readonly place: QuestionPlace;
  readonly text: string;
  readonly followsUp?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly askedAt: string;
  readonly withdrawn: boolean;
  readonly refused?: { readonly reason: string; readonly at: string } | undefined;
  readonly answered?:
    | {
        readonly published: string;
        readonly answer: string;
        readonly amends?: string | undefined;
        readonly adopted?: boolean | undefined;
        readonly at: string;
      }
    | undefined;
  /** Number of the note in which it was published. */
  readonly note?: number | undefined;
}

export interface QuestionsState {
  readonly questions: readonly AskedQuestion[];
  readonly notes: readonly {
    readonly number: number;
    readonly round: string;
    readonly introduction: string;
    readonly questions: readonly string[];
    readonly versions?: readonly FinalVersion[] | undefined;
    readonly at: string;
    readonly seq: number;
  }[];
}
