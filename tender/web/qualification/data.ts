import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import { useParams } from 'react-router';
import { useLanguage } from '#platform/ui/language.tsx';
import type { LogAnswer, PeopleAnswer } from '#tender/api/answers.ts';
import {
  type SystemCommandType,
  type SystemList,
  type SystemPreparation,
  systemEndpoints,
} from '#tender/api/qualification.ts';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import type { QualificationCommand } from '#tender/core/qualification/commands.ts';
import type { RegisterView, SystemView } from '#tender/core/qualification/view.ts';
import { useChangesOf } from '../data/changes.ts';
import { type Handle, useSending } from '../data/command.ts';
import { type CommandRequest, requestOf } from '../data/command-request.ts';
import { keys } from '../data/keys.ts';
import { getJson } from '../data/request.ts';
import { useAt } from '../data/route.ts';
import { withoutActions } from '../data/view.ts';

export const systemsPage = '/qualification-systems';

/** Address of a page of a system: `pageOf('kabels', 'cases/case-7')`; without a page, its notice. */
export function pageOf(system: string, page?: string, at?: string): string {
  const address = `${systemsPage}/${encodeURIComponent(system)}${page === undefined ? '' : `/${page}`}`;
  return at === undefined ? address : `${address}?at=${at}`;
}

/** The same for the system of the page, staying in the past while travelling. */
export function useSystemLink(): (page?: string) => string {
  const system = useSystemId();
  const at = useAt();
  return useCallback((page) => pageOf(system, page, at), [system, at]);
}

export function apiOf(system: string): string {
  return `/v1/qualification-systems/${encodeURIComponent(system)}`;
}

/** The system of the address; throws on a page that is not about one. */
function useSystemId(): string {
  const { system } = useParams();
  if (system === undefined) throw new Error('this page is not about a qualification system');
  return system;
}

export const SystemContext = createContext<SystemView | undefined>(undefined);

/** What this viewer may see of the system. Below `SystemLayout` it is always there. */
export function useSystem(): SystemView {
  const view = useContext(SystemContext);
  if (view === undefined) throw new Error('this page stands in no qualification system');
  return view;
}

export function useSystems(search: string): UseQueryResult<SystemList> {
  const { language } = useLanguage();
  const query = search === '' ? '' : `?search=${encodeURIComponent(search)}`;
  return useQuery({
    queryKey: [...keys.systems, search, language],
    queryFn: ({ signal }) => getJson<SystemList>(`/v1/qualification-systems${query}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** Now, or at the version travelled to; then nothing can be done. Texts of the guide come in the language of the reader. */
function useSystemQuery<Answer extends object>(
  path: string,
  of: string,
  still: (answer: Answer) => Answer = (answer) => answer,
): UseQueryResult<Answer> {
  const system = useSystemId();
  const at = useAt();
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...keys.system(system), of, path, at, language],
    queryFn: async ({ signal }) => {
      const answer = await getJson<Answer>(`${apiOf(system)}${path}${at === undefined ? '' : `?at=${at}`}`, signal);
      return at === undefined ? answer : still(answer);
    },
    placeholderData: (previous, query) => (query?.queryKey[3] === path ? previous : undefined),
  });
}

export function useSystemView(): UseQueryResult<SystemView> {
  return useSystemQuery<SystemView>('', 'view', ({ staff, ...view }) => ({
    ...view,
    staff: staff === undefined ? undefined : withoutActions(staff),
  }));
}

export function useCase(key: string): UseQueryResult<CaseView> {
  return useSystemQuery<CaseView>(`/cases/${encodeURIComponent(key)}`, 'case', withoutActions);
}

/** The lines of the log, for who may travel through it. */
export function useSystemLog(enabled: boolean): UseQueryResult<LogAnswer['events']> {
  const system = useSystemId();
  return useQuery({
    queryKey: [...keys.system(system), 'log'],
    queryFn: async ({ signal }) => (await getJson<LogAnswer>(`${apiOf(system)}/log`, signal)).events,
    enabled,
  });
}

/** Of a day (ISO). */
export function useRegister(on: string): UseQueryResult<RegisterView> {
  const system = useSystemId();
  const at = useAt();
  const path = `${apiOf(system)}/register?on=${encodeURIComponent(on)}${at === undefined ? '' : `&at=${at}`}`;
  return useQuery({
    queryKey: [...keys.system(system), 'register', on, at],
    queryFn: ({ signal }) => getJson<RegisterView>(path, signal),
    placeholderData: keepPreviousData,
  });
}

export function usePreparation(): UseQueryResult<SystemPreparation> {
  return useSystemQuery<SystemPreparation>('/preparation', 'preparation', (preparation) => ({
    ...preparation,
    mayEdit: false,
    mayGrant: false,
  }));
}

export function useSystemPeople(): UseQueryResult<PeopleAnswer> {
  return useSystemQuery('/people', 'people');
}

export type SystemFields<Type extends SystemCommandType> = Omit<Extract<QualificationCommand, { type: Type }>, 'type'>;

/** A command about the system of the page; `draft-system` makes a new one. */
export function useSystemCommand<Type extends SystemCommandType>(type: Type): Handle<SystemFields<Type>> {
  const { system } = useParams();
  return useSending(
    (fields) => systemRequest(system, type, fields),
    [...(system === undefined ? [] : [keys.system(system)]), keys.systems],
  );
}

function systemRequest<Type extends SystemCommandType>(
  system: string | undefined,
  type: Type,
  fields: SystemFields<Type>,
): CommandRequest {
  const values: Readonly<Record<string, unknown>> = { ...fields };
  if (type === 'draft-system') return { method: 'post', path: '/v1/qualification-systems', body: values };
  const endpoint = systemEndpoints.find(({ command }) => command === type);
  if (system === undefined || endpoint === undefined) throw new Error(`${type} is about a qualification system`);
  return requestOf(apiOf(system), endpoint, values);
}

/** Keeps the pages of a system fresh; the past stays as it was. */
export function useSystemChanges(system: string, enabled: boolean): void {
  useChangesOf(apiOf(system), keys.system(system), enabled);
}
