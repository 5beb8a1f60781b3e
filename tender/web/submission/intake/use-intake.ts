import { createContext, type Dispatch, useCallback, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { canKeepSealed } from '../../sealing/sealed-files.ts';
import { useWorkspace } from '../workspace/context.ts';
import { type EditHandle, useDraftEdit } from '../workspace/use-draft-edit.ts';
import { type Change, changed, emptyIntake, type Incoming, type Intake, isUnderWay } from './incoming.ts';
import { atMost } from './at-most.ts';
import { dropPending, inThisWindow, pendingUploads, unfinishedUploads } from './pending-uploads.ts';
import type { GuideSheet } from './price-sheet-spec.ts';
import { type Destination, makeReady, type Ready, send, throwAway, type Watch } from './take-in-sealed.ts';

export interface IntakeHandle extends Intake {
  readonly add: (item: ChecklistItem, files: readonly File[]) => void;
  /** Breaks it off and throws it away, or takes away what is said of it. */
  readonly drop: (id: string) => void;
  readonly again: (item: ChecklistItem, incoming: Incoming) => void;
  /** Goes on with all that was begun earlier on this device. */
  readonly goOn: () => void;
}

/** Files are checked and sealed one after the other, which takes the processor; so many are sent side by side. */
const sentAtOnce = 3;

/**
 * Files on their way into the tender: checked, sealed, sent, then attached with what was found. It belongs to the whole stage, so that one
 * can go on with something else meanwhile. What a closed page left unfinished is found again.
 */
export function useIntake(sheet: GuideSheet | undefined, vault: string | undefined): IntakeHandle {
  const [intake, dispatch] = useReducer(changed, emptyIntake);
  const { send: attach } = useDraftEdit('attach-document');
  const { whose, key } = useWorkspace();
  const { recipient: own } = key;
  const to = useMemo(
    () => ({ whose, sheet, recipients: vault === undefined ? [] : [vault, own] }),
    [whose, sheet, vault, own],
  );
  const work = useRef(newWork());
  const { begin, goOn } = useRuns(work.current, to, attach, dispatch);
  const add = useCallback(
    (item: ChecklistItem, files: readonly File[]) => {
      for (const file of files) begin(crypto.randomUUID(), item, file);
    },
    [begin],
  );
  const drop = useCallback(
    (id: string) => {
      const { stops, chosen } = work.current;
      stops.get(id)?.abort();
      stops.delete(id);
      chosen.delete(id);
      dispatch({ type: 'dropped', id });
      void discard(to.whose, id);
    },
    [to],
  );
  const again = useCallback(
    (item: ChecklistItem, { id }: Incoming) => {
      const file = work.current.chosen.get(id);
      if (file === undefined) goOn([id]);
      else begin(id, item, file);
    },
    [begin, goOn],
  );
  useFoundAgain(to.whose, dispatch);
  useLeaveWarning(intake.incoming.some(isUnderWay));
  const unfinished = intake.incoming.filter(({ step }) => step === 'unfinished').map(({ id }) => id);
  return { ...intake, add, drop, again, goOn: () => goOn(unfinished) };
}

interface Work {
  readonly chosen: Map<string, File>;
  readonly stops: Map<string, AbortController>;
  readonly sealing: ReturnType<typeof atMost>;
  readonly sending: ReturnType<typeof atMost>;
}

function newWork(): Work {
  return { chosen: new Map(), stops: new Map(), sealing: atMost(1), sending: atMost(sentAtOnce) };
}

/** Runs of files from the device, and of what was sealed earlier. */
function useRuns(
  { chosen, stops, sealing, sending }: Work,
  to: Destination,
  attach: EditHandle<'attach-document'>['send'],
  dispatch: Dispatch<Change>,
) {
  const finish = useCallback(
    async (ready: Ready, watch: Watch) => {
      const { id, item, file, findings, sealed, told } = ready.pending;
      const sent = await sending(() => send(ready, to.whose, watch));
      if (watch.signal.aborted) return;
      if (!sent.ok) return dispatch({ type: 'failed', id, problem: sent.error });
      dispatch({ type: 'told', id, sha256: file.sha256, told });
      const kept = await attach({ item, file, findings: [...findings], sealed });
      dispatch(kept.ok ? { type: 'dropped', id } : { type: 'failed', id, problem: kept.error });
      // A rule that refuses it will do so again; a line that was lost will not.
      if (kept.ok || (kept.error.status ?? 500) < 500) await dropPending(to.whose, id);
    },
    [sending, to, attach, dispatch],
  );
  const begin = useCallback(
    (id: string, item: ChecklistItem, file: File) => {
      const watch = watching(id, stops, dispatch);
      chosen.set(id, file);
      dispatch({ type: 'added', id, item: item.id, file: { name: file.name, size: file.size } });
      void inThisWindow(to.whose, id, async () => {
        const ready = await sealing(async () =>
          watch.signal.aborted ? undefined : makeReady(id, file, item, to, watch),
        );
        if (watch.signal.aborted || ready === undefined) return;
        if (!ready.ok) return dispatch({ type: 'failed', id, problem: ready.error });
        // From here on it is sent from what was kept, and need not be chosen again.
        if (ready.value.blob === undefined) chosen.delete(id);
        await finish(ready.value, watch);
      });
    },
    [chosen, stops, sealing, to, finish, dispatch],
  );
  const goOn = useCallback(
    (ids: readonly string[]) => {
      for (const id of ids) {
        const watch = watching(id, stops, dispatch);
        dispatch({ type: 'step', id, step: 'waiting' });
        void inThisWindow(to.whose, id, async () => {
          const pending = (await pendingUploads(to.whose)).find((one) => one.id === id);
          if (pending === undefined) dispatch({ type: 'dropped', id });
          else await finish({ pending, blob: undefined }, watch);
        });
      }
    },
    [stops, to, finish, dispatch],
  );
  return { begin, goOn };
}

function watching(id: string, stops: Work['stops'], dispatch: Dispatch<Change>): Watch {
  const stop = new AbortController();
  stops.set(id, stop);
  return {
    signal: stop.signal,
    onStep: (step) => dispatch({ type: 'step', id, step }),
    onPercent: (percent) => dispatch({ type: 'percent', id, percent }),
    onProgress: (progress, of) => dispatch({ type: 'progress', id, progress, of }),
  };
}

async function discard(whose: Destination['whose'], id: string): Promise<void> {
  const pending = (await pendingUploads(whose)).find((one) => one.id === id);
  await throwAway(whose, pending ?? { id });
}

/** What an earlier visit of this device did not finish. */
function useFoundAgain(whose: Destination['whose'], dispatch: Dispatch<Change>): void {
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      if (!canKeepSealed()) return;
      const found = await unfinishedUploads(whose);
      if (left) return;
      for (const { id, item, file } of found) {
        dispatch({ type: 'added', id, item, file: { name: file.name, size: file.size }, step: 'unfinished' });
      }
    };
    void look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [whose, dispatch]);
}

/** The browser asks before a page is left on which something is still being sent. */
export function useLeaveWarning(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [busy]);
}

export const IntakeContext = createContext<IntakeHandle | undefined>(undefined);

export function useSharedIntake(): IntakeHandle {
  const intake = useContext(IntakeContext);
  if (intake === undefined) throw new Error('files are taken in on the pages of a tender');
  return intake;
}
