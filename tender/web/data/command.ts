import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useParams } from 'react-router';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { ExecutedAnswer } from '#tender/api/answers.ts';
import type { CommandType } from '#tender/core/procedure/commands.ts';
import { type CommandFields, commandRequest } from './command-request.ts';
import { keys } from './keys.ts';
import { isPassing, problemOf } from './problem.ts';
import { request } from './request.ts';

export interface CommandHandle<Type extends CommandType> {
  /** Gives the command; afterwards all that is shown of the procedure is fresh. Never throws: a refusal is a value. */
  readonly send: (fields: CommandFields<Type>) => Promise<Result<ExecutedAnswer, Problem>>;
  readonly busy: boolean;
  /** The last refusal, for `ProblemAlert`; gone when the command is sent again. */
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

/** A command of the core, sent to the address that the endpoints give it, about the procedure of the page. */
export function useCommand<Type extends CommandType>(type: Type): CommandHandle<Type> {
  const { procedure } = useParams();
  const queries = useQueryClient();
  const keyOf = useKey();
  const mutation = useMutation({
    mutationFn: async (fields: CommandFields<Type>) => {
      const { method, path, body } = commandRequest(procedure, type, fields);
      const key = keyOf(JSON.stringify([path, body]));
      const headers = { 'idempotency-key': key.value };
      try {
        const done = await request<ExecutedAnswer>(method, path, { headers, ...(body === undefined ? {} : { body }) });
        key.forget();
        return done;
      } catch (error) {
        if (!isPassing(problemOf(error))) key.forget();
        throw error;
      }
    },
    onSettled: () =>
      Promise.all([
        ...(procedure === undefined ? [] : [queries.invalidateQueries({ queryKey: keys.procedure(procedure) })]),
        queries.invalidateQueries({ queryKey: keys.procedures }),
        queries.invalidateQueries({ queryKey: keys.demo }),
      ]),
  });
  const { mutateAsync, isPending, error, reset } = mutation;
  const send = useCallback<CommandHandle<Type>['send']>(
    (fields) => mutateAsync(fields).then(ok, (refusal: unknown) => fail(problemOf(refusal))),
    [mutateAsync],
  );
  return { send, busy: isPending, problem: error === null ? undefined : problemOf(error), reset };
}

interface Key {
  readonly value: string;
  readonly forget: () => void;
}

/** One key for one thing asked for: sending it again after a lost line does not do it twice. */
export function useKey(): (content: string) => Key {
  const waiting = useRef<{ readonly content: string; readonly value: string }>(undefined);
  return useCallback((content) => {
    if (waiting.current?.content !== content) waiting.current = { content, value: crypto.randomUUID() };
    const { value } = waiting.current;
    return {
      value,
      forget: () => {
        if (waiting.current?.value === value) waiting.current = undefined;
      },
    };
  }, []);
}
