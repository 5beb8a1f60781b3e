import type { ReactNode } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import { ProblemAlert } from '#platform/ui/problem-alert.tsx';
import { dataWords } from './words.ts';

/** Why the server would not do it, in its own sentence; nothing while there is no refusal. */
export function Refused(props: { readonly problem: Problem | undefined }): ReactNode {
  return props.problem === undefined ? null : <ProblemAlert problem={props.problem} words={dataWords} />;
}
