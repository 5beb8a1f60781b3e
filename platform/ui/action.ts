import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { problemOf } from './answer.ts';
import type { Problem } from './problem.ts';

export interface Action<Input, Output> {
  /** Never throws: a refusal is a value. */
  readonly run: (input: Input) => Promise<Result<Output, Problem>>;
  readonly busy: boolean;
  /** The last refusal; gone when it is tried again. */
  readonly problem: Problem | undefined;
}

/** A deed outside the file of a procedure, after which everything that is shown is asked for anew. */
export function useAction<Input, Output>(work: (input: Input) => Promise<Output>): Action<Input, Output> {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: work,
    onSettled: () => queries.invalidateQueries(),
  });
  const run = useCallback<Action<Input, Output>['run']>(
    (input) => mutateAsync(input).then(ok, (refusal: unknown) => fail(problemOf(refusal))),
    [mutateAsync],
  );
  return { run, busy: isPending, problem: error === null ? undefined : problemOf(error) };
}
