import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { LogAnswer } from '#tender/api/answers.ts';
import type { StageName } from '#tender/core/procedure/file.ts';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import type { StageViews } from '#tender/core/procedure/stages.ts';
import { procedurePath } from './command-request.ts';
import { keys } from './keys.ts';
import { getJson } from './request.ts';
import { useAt, useProcedureId } from './route.ts';

/** What this viewer may see of a stage, now or at the version travelled to. In the past every `may` is false, so nothing can be done. */
export function useView<Name extends StageName>(stage: Name): UseQueryResult<StageViews[Name]> {
  const procedure = useProcedureId();
  const at = useAt();
  return useQuery({
    queryKey: keys.view(procedure, stage, at),
    queryFn: async ({ signal }) => {
      const view = await getJson<StageViews[Name]>(`${procedurePath(procedure)}/${stage}${query(at)}`, signal);
      return at === undefined ? view : withoutActions(view);
    },
    placeholderData: keepPreviousData,
  });
}

export function useFrameQuery(): UseQueryResult<FrameView> {
  const procedure = useProcedureId();
  const at = useAt();
  return useQuery({
    queryKey: keys.frame(procedure, at),
    queryFn: ({ signal }) => getJson<FrameView>(`${procedurePath(procedure)}${query(at)}`, signal),
    placeholderData: (previous) => (previous?.procedure === procedure ? previous : undefined),
  });
}

/** The lines of the file's log, for who may travel through it. */
export function useLog(enabled: boolean): UseQueryResult<LogAnswer['events']> {
  const procedure = useProcedureId();
  return useQuery({
    queryKey: keys.log(procedure),
    queryFn: async ({ signal }) => (await getJson<LogAnswer>(`${procedurePath(procedure)}/log`, signal)).events,
    enabled,
  });
}

function query(at: string | undefined): string {
  return at === undefined ? '' : `?at=${at}`;
}

/** A view in which everything under `may` is false. */
export function withoutActions<View extends object>(view: View): View {
  if (!('may' in view) || typeof view.may !== 'object' || view.may === null) return view;
  return { ...view, may: Object.fromEntries(Object.keys(view.may).map((name) => [name, false])) };
}
