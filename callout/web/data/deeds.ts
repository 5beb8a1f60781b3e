import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { CallCommandOf } from '#callout/core/alarm/commands.ts';
import { type Action, useAction } from '#platform/ui/action.ts';
import { isPassing, problemOf } from '#platform/ui/answer.ts';
import type { Problem } from '#platform/ui/problem.ts';
import { request } from '#platform/ui/request.ts';
import { keys } from './keys.ts';
import { callPath } from './queries.ts';

export type Raise = Omit<CallCommandOf<'raise-call'>, 'type' | 'call'>;

interface Raising {
  /** Gives the id of the call once the server has it for good; undefined when it does not, and then `problem` says why. */
  readonly raise: (fields: Raise) => Promise<string | undefined>;
  readonly busy: boolean;
  /** How many attempts went without an answer. */
  readonly unanswered: number;
  readonly problem: Problem | undefined;
}

const attempts = 3;
const patienceMs = 4_000;

/**
 * Raises one call, with an id that this page makes up: however often it is pressed or tried again, it is the same call. Without an answer
 * it is tried three times within some twelve seconds, then said not to be sent.
 */
export function useRaise(): Raising {
  const queries = useQueryClient();
  const call = useRef(crypto.randomUUID());
  const running = useRef(false);
  const [state, setState] = useState<Omit<Raising, 'raise'>>({ busy: false, unanswered: 0, problem: undefined });
  const raise = useCallback(
    async (fields: Raise): Promise<string | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setState({ busy: true, unanswered: 0, problem: undefined });
      const problem = await tryToRaise(call.current, fields, (unanswered) =>
        setState({ busy: true, unanswered, problem: undefined }),
      );
      running.current = false;
      setState({ busy: false, unanswered: 0, problem });
      void queries.invalidateQueries({ queryKey: keys.live });
      return problem === undefined ? call.current : undefined;
    },
    [queries],
  );
  return { raise, ...state };
}

async function tryToRaise(call: string, body: Raise, onFailure: (count: number) => void): Promise<Problem | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await request('put', callPath(call), { body, signal: AbortSignal.timeout(patienceMs) });
      return undefined;
    } catch (error) {
      const problem = error instanceof DOMException ? { code: 'connection-lost' } : problemOf(error);
      if (attempt === attempts || !isPassing(problem)) return problem;
      onFailure(attempt);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
}

/** Where each command about a call that runs goes, below its address. */
const paths = {
  'scale-up': 'scale-up',
  'set-mark': 'mark',
  'send-message': 'messages',
  'give-all-clear': 'all-clear',
  'close-call': 'closing',
  'withdraw-call': 'withdrawal',
  'conclude-evaluation': 'conclusion',
} as const;

/** A command about a call that runs. */
export function useCallDeed<T extends keyof typeof paths>(
  call: string,
  type: T,
): Action<Omit<CallCommandOf<T>, 'type'>, CallAnswer> {
  return useAction(
    (body) =>
      request<CallAnswer>('post', `${callPath(call)}/${paths[type]}`, { body, signal: AbortSignal.timeout(8_000) }),
    { waits: false },
  );
}
