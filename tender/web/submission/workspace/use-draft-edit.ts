import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { type DraftEdit, type DraftEditType, draftEditSchema } from '#tender/core/procedure/submission/draft.ts';
import { keys } from '../../data/keys.ts';
import { ProblemError, problemOf } from '../../data/problem.ts';
import { useWorkspace } from './context.ts';
import { worded } from './worded.ts';

export interface EditHandle<Type extends DraftEditType> {
  /** Changes the draft and keeps it. Never throws: a refusal is a value. What could not be sent is kept on the device, and that is done too. */
  readonly send: (fields: Omit<Extract<DraftEdit, { type: Type }>, 'type'>) => Promise<Result<undefined, Problem>>;
  readonly busy: boolean;
  /** The last refusal; gone when it is tried again. */
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

/** As `useCommand`, for what stays in the tenderer's own browser until he places his tender. */
export function useDraftEdit<Type extends DraftEditType>(type: Type): EditHandle<Type> {
  const { keeper, whose } = useWorkspace();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: async (fields: Omit<Extract<DraftEdit, { type: Type }>, 'type'>) => {
      const edit = draftEditSchema.safeParse({ type, ...fields });
      if (!edit.success) throw new ProblemError(worded({ status: 422, code: 'input-invalid' }, language));
      const done = await keeper.edit(edit.data);
      if (!done.ok) throw new ProblemError(worded(done.error, language));
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.procedure(whose.procedure) }),
  });
  const { mutateAsync, isPending, error, reset } = mutation;
  const send = useCallback<EditHandle<Type>['send']>(
    (fields) =>
      mutateAsync(fields).then(
        () => ok(undefined),
        (refusal: unknown) => fail(problemOf(refusal)),
      ),
    [mutateAsync],
  );
  return { send, busy: isPending, problem: error === null ? undefined : problemOf(error), reset };
}
