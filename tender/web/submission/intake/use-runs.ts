import { type Dispatch, useCallback } from 'react';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { EditHandle } from '../workspace/use-draft-edit.ts';
import { atMost } from './at-most.ts';
import type { Change } from './incoming.ts';
import { dropPending, inThisWindow, pendingUploads } from './pending-uploads.ts';
import { type Destination, makeReady, type Ready, send, type Watch } from './take-in-sealed.ts';

/** What is under way in this window. */
interface Work {
  readonly chosen: Map<string, File>;
  readonly stops: Map<string, AbortController>;
  readonly sealing: ReturnType<typeof atMost>;
  readonly sending: ReturnType<typeof atMost>;
}

export function newWork(): Work {
  return { chosen: new Map(), stops: new Map(), sealing: atMost(1), sending: atMost(sentAtOnce) };
}

/** Files are checked and sealed one after the other, which takes the processor; so many are sent side by side. */
const sentAtOnce = 3;

/** Runs of files from the device, and of what was sealed earlier. */
export function useRuns(
  { chosen, stops, sealing, sending }: Work,
  to: Destination,
  attach: EditHandle<'attach-document'>['send'],
  dispatch: Dispatch<Change>,
) {
  const finish = useFinish(sending, to, attach, dispatch);
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

/** The last steps: it is sent, and attached with what was found. */
function useFinish(
  sending: Work['sending'],
  to: Destination,
  attach: EditHandle<'attach-document'>['send'],
  dispatch: Dispatch<Change>,
) {
  return useCallback(
    async (ready: Ready, watch: Watch) => {
      const { id, item, file, findings, sealed, told } = ready.pending;
      const sent = await sending(() => send(ready, to.whose, watch));
      if (watch.signal.aborted) return;
      if (!sent.ok) return dispatch({ type: 'failed', id, problem: sent.error });
      dispatch({ type: 'told', id, sha256: file.sha256, told });
      const kept = await attach({
        item,
        file,
        findings: [...findings],
        pages: told.kind === 'pdf' ? told.pages : undefined,
        sealed,
      });
      dispatch(kept.ok ? { type: 'dropped', id } : { type: 'failed', id, problem: kept.error });
      // A rule that refuses it will do so again; a line that was lost will not.
      if (kept.ok || (kept.error.status ?? 500) < 500) await dropPending(to.whose, id);
    },
    [sending, to, attach, dispatch],
  );
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
