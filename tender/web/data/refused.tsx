import type { ReactNode } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import { ProblemAlert } from '#platform/ui/problem-alert.tsx';
import { dataWords } from './words.ts';

interface RefusedProps {
  readonly problem: Problem | undefined;
  /** Fields of the form by their name in the command: `place.page`. */
  readonly fields?: Readonly<Record<string, { readonly id: string; readonly label: string }>>;
}

/** The refusal of a command, in the sentence of the server; nothing while there is none. */
export function Refused({ problem, fields }: RefusedProps): ReactNode {
  if (problem === undefined) return null;
  return <ProblemAlert problem={problem} words={dataWords} {...(fields === undefined ? {} : { fields })} />;
}
