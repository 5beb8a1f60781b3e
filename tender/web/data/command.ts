import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useParams } from 'react-router';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { ExecutedAnswer } from '#tender/api/answers.ts';
import type { CommandType } from '#tender/core/procedure/commands.ts';
import { type CommandFields, type CommandRequest, commandRequest } from './command-request.ts';
import { keys } from './keys.ts';
import { isPassing, problemOf } from './problem.ts';
import { request } from './request.ts';

export interface Handle<Fields> {
  /** Gives the command; afterwards all that is shown of what it was about is fresh. Never throws: a refusal is a value. */
  readonly send: (fields: Fields) => Promise<Result<ExecutedAnswer, Problem>>;
  readonly busy: boolean;
  /** The last refusal, for `ProblemAlert`; gone when the command is sent again. */
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

export type CommandHandle<Type extends CommandType> = Handle<CommandFields<Type>>;

/** A command of the core, sent to the address that the endpoints give it, about the procedure of the page. */
export function useCommand<Type extends CommandType>(type: Type): CommandHandle<Type> {
  const { procedure } = useParams();
  return useSending(
    (fields) => commandRequest(procedure, type, fields),
    [...(procedure === undefined ? [] : [keys.procedure(procedure)]), keys.procedures],
  );
}

/** Sends commands, none of them twice. `stale`: what is asked for anew afterwards, beside what a demonstration shows. */
export function useSending<Fields>(
  requestOf: (fields: Fields) => CommandRequest,
  stale: readonly (readonly string[])[],
): Handle<Fields> {
  const queries = useQueryClient();
  const keyOf = useKey();
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async (fields: Fields) => {
      const { method, path, body } = requestOf(fields);
      const key = keyOf(JSON.stringify([path, body]));
      const headers = { 'idempotency-key': key.value };
      try {
        const done = await request<ExecutedAnswer>(method, path, { headers, ...(body === undefined ? {} : { body }) });
        key.forget();
        return done;
      } catch (refusal) {
        if (!isPassing(problemOf(refusal))) key.forget();
        throw refusal;
      }
    },
    onSettled: () => Promise.all([...stale, keys.demo].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const send = useCallback<Handle<Fields>['send']>(
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
