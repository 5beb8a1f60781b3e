import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { useFrame } from '../../data/frame.ts';
import { useMe } from '../../data/me.ts';
import { problemOf } from '../../data/problem.ts';
import { useProcedureId } from '../../data/route.ts';
import { type Workspace, WorkspaceContext } from './context.ts';
import { draftLine, openDraft } from './draft-line.ts';
import { DraftKeeper } from './keeper.ts';
import { LockedWorkspace } from './locked-workspace.tsx';
import { type Found, findKey } from './open-workspace.ts';
import { pendingOnDevice } from './pending.ts';
import type { Whose } from './whose.ts';
import { worded } from './worded.ts';
import { workspaceWords } from './words.ts';

/** Whose work the pages show: that of the viewer's own company on the procedure of the address. */
export function useWhose(): Whose | undefined {
  const procedure = useProcedureId();
  const { operator, round } = useFrame();
  const number = round?.number ?? 0;
  const { data: me } = useMe();
  return useMemo(
    () =>
      operator === undefined || me === undefined
        ? undefined
        : { procedure, operator: operator.id, demonstration: me.mode === 'demonstration', round: number },
    [procedure, operator, me, number],
  );
}

interface WithWorkspaceProps {
  readonly guide: Guide;
  /** The vault still takes tenders in. */
  readonly editable: boolean;
  /** There is work to be opened, as far as the server knows. */
  readonly begun: boolean;
  /** Changes whenever the server may know something new. */
  readonly seen: number;
  readonly children: ReactNode;
}

/** Fetches the draft and opens it with the key of this browser; asks for the key where it is not. */
export function WithWorkspace(props: WithWorkspaceProps): ReactNode {
  const whose = useWhose();
  if (whose === undefined) return <LoadingState shape="table" />;
  return <Opening key={`${whose.procedure} ${whose.operator} ${whose.round}`} whose={whose} {...props} />;
}

type Opened =
  | Extract<Found, { kind: 'locked' }>
  | { readonly kind: 'open'; readonly found: Extract<Found, { kind: 'open' }>; readonly keeper: DraftKeeper };

function Opening(props: WithWorkspaceProps & { readonly whose: Whose }): ReactNode {
  const { whose, guide, editable, begun, seen, children } = props;
  const t = useWords(workspaceWords);
  const { language } = useLanguage();
  const now = useServerTime();
  const { data, error, refetch } = useQuery({
    queryKey: ['workspace', whose.procedure, whose.operator, whose.round],
    queryFn: () => openWorkspace(whose, guide, begun, now),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (error !== null && data === undefined) {
    const { detail = '' } = worded(problemOf(error), language);
    return <ErrorState text={detail} onRetry={() => void refetch()} />;
  }
  if (data === undefined) {
    return (
      <Stack>
        <Text soft>{t('opening')}</Text>
        <LoadingState shape="table" />
      </Stack>
    );
  }
  if (data.kind === 'locked') {
    return <LockedWorkspace whose={whose} {...data} editable={editable} onOpened={() => void refetch()} />;
  }
  return (
    <Open whose={whose} keeper={data.keeper} found={data.found} editable={editable} seen={seen}>
      {children}
    </Open>
  );
}

/** ISO instants by the server's clock, which in a demonstration is another than that of the device. */
function useServerTime(): () => string {
  const { data: me } = useMe();
  const offset = useRef(0);
  useEffect(() => {
    offset.current = me?.offset ?? 0;
  }, [me]);
  return useCallback(() => toIso(Temporal.Now.instant().add({ milliseconds: offset.current })), []);
}

async function openWorkspace(whose: Whose, guide: Guide, begun: boolean, now: () => string): Promise<Opened> {
  const found = await findKey(whose, begun);
  if (found.kind === 'locked') return found;
  const parts = { guide, line: draftLine(whose, found.key), pending: pendingOnDevice(whose), now };
  const keeper = await DraftKeeper.open(parts, await openDraft(found.draft, found.key, whose.round));
  return { kind: 'open', found, keeper };
}

interface OpenProps {
  readonly whose: Whose;
  readonly found: Extract<Found, { kind: 'open' }>;
  readonly keeper: DraftKeeper;
  readonly editable: boolean;
  readonly seen: number;
  readonly children: ReactNode;
}

function Open({ whose, found, keeper, editable, seen, children }: OpenProps): ReactNode {
  const { draft, standing } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const [first] = useState(seen);
  useEffect(() => {
    if (seen !== first) void keeper.refresh();
  }, [keeper, seen, first]);
  useResending(keeper, standing.kind === 'on-device');
  const workspace = useMemo<Workspace>(
    () => ({ whose, key: found.key, kept: found.kept, given: found.given, editable, draft, standing, keeper }),
    [whose, found, editable, draft, standing, keeper],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

const everyMs = 15_000;

/** What could not be sent is tried again when the line is back, and now and then. */
function useResending(keeper: DraftKeeper, unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return undefined;
    const again = (): void => void keeper.retry();
    globalThis.addEventListener('online', again);
    const timer = setInterval(again, everyMs);
    return () => {
      globalThis.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [keeper, unsent]);
}
