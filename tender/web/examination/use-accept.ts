import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import type { ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { commandRequest } from '../data/command-request.ts';
import { keys } from '../data/keys.ts';
import { problemOf } from '../data/problem.ts';
import { request } from '../data/request.ts';
import { useProcedureId } from '../data/route.ts';
import { suggestions } from './suggestions.ts';

export interface Accepting {
  /** How many were recorded; undefined while nothing goes on. */
  readonly done: number | undefined;
  readonly problem: Problem | undefined;
  /** Records what is suggested, item by item; tells whether all went well. What was recorded before a failure stays. */
  readonly run: () => Promise<boolean>;
}

/** All suggestions of these tenders, one command after the other; the pages are refreshed once, at the end. */
export function useAccept(tenders: readonly ExaminedTender[]): Accepting {
  const procedure = useProcedureId();
  const queries = useQueryClient();
  const [done, setDone] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const run = async (): Promise<boolean> => {
    setProblem(undefined);
    setDone(0);
    try {
      for (const [index, place] of suggestions(tenders).entries()) {
        const { method, path, body } = commandRequest(procedure, 'examine-item', place);
        await request(method, path, { headers: { 'idempotency-key': crypto.randomUUID() }, body });
        setDone(index + 1);
      }
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: keys.procedure(procedure) });
      setDone(undefined);
    }
  };
  return { done, problem, run };
}
