import type { FileRef } from '../basics.ts';

/** The words of a document that are tendered for (ROC-08). */
export interface FinalVersion {
  readonly document: string;
  readonly file: FileRef;
}

export interface QuestionPlace {
  /** Id of a document of the guide, or `guide` for the guide itself. */
  readonly document: string;
  readonly page: number;
  readonly section?: string | undefined;
}

export type QuestionsEvent =
  | {
      readonly type: 'QuestionAsked';
      readonly question: string;
      readonly operator: string;
      readonly round: string;
      readonly place: QuestionPlace;
      readonly text: string;
      /** Number of a question in an earlier note that this one follows up. */
      readonly followsUp?: string | undefined;
      /** Other words that are proposed for the document (ROC-08). */
      readonly suggestion?: string | undefined;
    }
  | { readonly type: 'QuestionWithdrawn'; readonly question: string }
  | { readonly type: 'QuestionRefused'; readonly question: string; readonly reason: string }
  | {
      readonly type: 'QuestionAnswered';
      readonly question: string;
      /** The question as it will be published, without what gives the asker away. */
      readonly published: string;
      readonly answer: string;
      /** What the answer changes in the guide, in words; the note outranks the guide (ALM-25). */
      readonly amends?: string | undefined;
      readonly adopted?: boolean | undefined;
    }
  | {
      readonly type: 'ClarificationNotePublished';
      readonly number: number;
      readonly round: string;
      readonly introduction: string;
      /** In document order (ALM-02). */
      readonly questions: readonly string[];
      readonly versions?: readonly FinalVersion[] | undefined;
    };
