import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { NoAccess } from '../frame/no-access.tsx';
import { isPassing, problemOf } from './problem.ts';
import { dataWords } from './words.ts';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly shape?: 'text' | 'table' | 'cards';
  /** What stands there when the server refuses; left out: that this page is not for the viewer. */
  readonly refused?: (problem: Problem) => ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a query brought; until then what is coming, and when it fails why, with a way to try again. */
export function Loaded<Data>({ query, shape = 'text', refused, children }: LoadedProps<Data>): ReactNode {
  const t = useWords(dataWords);
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <LoadingState shape={shape} />;
  const problem = problemOf(query.error);
  if (!isPassing(problem)) return refused === undefined ? <NoAccess /> : refused(problem);
  const text = problem.detail ?? (problem.code === 'connection-lost' ? t('connection-lost') : t('answer-unreadable'));
  return <ErrorState text={text} onRetry={() => void query.refetch()} />;
}
