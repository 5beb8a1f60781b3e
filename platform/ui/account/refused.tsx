import type { ReactNode } from 'react';
import type { Problem } from '../problem.ts';
import { ProblemAlert } from '../problem-alert.tsx';
import { refusedWords } from './refused-words.ts';

/** Why it was refused, in the server's own sentence; nothing while there is no refusal. */
export function Refused({ problem }: { readonly problem: Problem | undefined }): ReactNode {
  return problem === undefined ? null : <ProblemAlert problem={problem} words={refusedWords} />;
}
