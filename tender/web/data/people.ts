import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import type { PeopleAnswer } from '#tender/api/answers.ts';
import { procedurePath } from './command-request.ts';
import { keys } from './keys.ts';
import { getJson } from './request.ts';
import { useProcedureId } from './route.ts';
import { dataWords } from './words.ts';

export type KnownPerson = PeopleAnswer['people'][number];

export interface People {
  /** Everybody whose name this viewer may know, with the roles they hold in this procedure. */
  readonly people: readonly KnownPerson[];
  readonly loading: boolean;
  /** The name behind a user id. */
  readonly nameOf: (user: string) => string;
}

export function usePeople(): People {
  const procedure = useProcedureId();
  const t = useWords(dataWords);
  const { data, isPending } = useQuery({
    queryKey: keys.people(procedure),
    queryFn: ({ signal }) => getJson<PeopleAnswer>(`${procedurePath(procedure)}/people`, signal),
  });
  const people = data?.people ?? nobody;
  const nameOf = useCallback(
    (user: string) => {
      if (user === 'system') return t('system');
      return people.find((person) => person.user === user)?.name ?? t('unknownPerson');
    },
    [people, t],
  );
  return { people, loading: isPending, nameOf };
}

const nobody: readonly KnownPerson[] = [];
