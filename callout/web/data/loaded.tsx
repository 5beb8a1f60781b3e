import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { isPassing, problemOf } from '#platform/ui/answer.ts';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { dataWords } from './words.ts';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly shape?: 'text' | 'table' | 'cards';
  readonly children: (data: Data) => ReactNode;
}

/** What a query brought, also when it can not be renewed now; until then what is coming, or why it does not come. */
export function Loaded<Data>({ query, shape = 'text', children }: LoadedProps<Data>): ReactNode {
  const t = useWords(dataWords);
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <LoadingState shape={shape} />;
  const problem = problemOf(query.error);
  if (!isPassing(problem)) {
    return (
      <Alert
        tone="warn"
        title={t('noAccessTitle')}
        {...(problem.code === 'not-signed-in' ? { actions: <SignInLink back /> } : {})}
      >
        <p>{problem.detail ?? t('noAccess')}</p>
      </Alert>
    );
  }
  const text = problem.detail ?? t(problem.code === 'connection-lost' ? 'connection-lost' : 'answer-unreadable');
  return <ErrorState text={text} onRetry={() => void query.refetch()} />;
}
