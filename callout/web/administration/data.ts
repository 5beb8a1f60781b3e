import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AdministeredPerson,
  AdministrationAnswer,
  InvitationsAnswer,
  PeopleAnswer,
  PersonPageAnswer,
} from '#callout/api/administration.ts';
import { useAction } from '#platform/ui/action.ts';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { getJson, type Method, request } from '#platform/ui/request.ts';
import { useToast } from '#platform/ui/toast.tsx';
import { keys } from '../data/keys.ts';
import { administrationWords } from './words.ts';

const base = '/v1/administration';
/** Milliseconds. */
const whileSending = 2_000;
const otherwise = 15_000;

export function useAdministration(): UseQueryResult<AdministrationAnswer> {
  return useQuery({
    queryKey: keys.administration,
    queryFn: ({ signal }) => getJson<AdministrationAnswer>(base, signal),
  });
}

export function usePeople(): UseQueryResult<readonly AdministeredPerson[]> {
  return useQuery({
    queryKey: keys.administeredPeople,
    queryFn: async ({ signal }) => (await getJson<PeopleAnswer>(`${base}/people`, signal)).people,
  });
}

export function usePerson(user: string): UseQueryResult<PersonPageAnswer> {
  return useQuery({
    queryKey: keys.administeredPerson(user),
    queryFn: ({ signal }) => getJson<PersonPageAnswer>(`${base}/people/${encodeURIComponent(user)}`, signal),
    refetchInterval: ({ state }) => (state.data?.invitation?.state === 'waiting' ? whileSending : false),
  });
}

/** Asked again by itself: while mails go out, and now and then, for who else may invite. */
export function useInvitations(): UseQueryResult<InvitationsAnswer> {
  return useQuery({
    queryKey: keys.invitations,
    queryFn: ({ signal }) => getJson<InvitationsAnswer>(`${base}/invitations`, signal),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? whileSending : otherwise),
  });
}

export interface Command {
  readonly method: Exclude<Method, 'get'>;
  /** Below `/v1/administration`. */
  readonly path: string;
  readonly body?: unknown;
}

interface Said {
  /** What was done, in words. */
  readonly said: string;
  /** What takes it back. */
  readonly undo?: Command;
}

interface Deed {
  /** Whether it was done; if not, `problem` says why. */
  readonly run: (command: Command, said: Said) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** Changes what is set up, says so, and offers to take it back where that is cheap. */
export function useDeed(): Deed {
  const t = useWords(administrationWords);
  const show = useToast();
  const queries = useQueryClient();
  const action = useAction((command: Command) => send(command));
  const run: Deed['run'] = async (command, { said, undo }) => {
    const done = await action.run(command);
    if (!done.ok) return false;
    if (undo === undefined) {
      show({ text: said });
      return true;
    }
    const back = (): void => {
      send(undo)
        .then(
          () => show({ text: t('undone') }),
          () => show({ text: t('notUndone'), tone: 'bad' }),
        )
        .finally(() => void queries.invalidateQueries());
    };
    show({ text: said, undo: { run: back } });
    return true;
  };
  return { run, busy: action.busy, problem: action.problem };
}

function send({ method, path, body }: Command): Promise<unknown> {
  return request(method, `${base}${path}`, body === undefined ? {} : { body });
}

/** A part of a path. */
export function part(id: string): string {
  return encodeURIComponent(id);
}

/** A code for a new thing, from its name: letters, digits and dashes, not one that is taken. */
export function codeFor(name: string, taken: Iterable<string>): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const code = plain === '' ? 'x' : plain;
  const used = new Set(taken);
  if (!used.has(code)) return code;
  for (let number = 2; ; number += 1) if (!used.has(`${code}-${number}`)) return `${code}-${number}`;
}
