/** Something wrong or doubtful in a guide, with its place in the file. The sentence stands in the words of the guide language. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly params: Readonly<Record<string, string | number>>;
  /** JSON Pointer into the guide. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}
