import { createContext, useCallback, useContext, useEffect, useReducer, useRef } from 'react';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import { useProcedureId } from '../../data/route.ts';
import { useWorkspace } from '../workspace/context.ts';
import { useDraftEdit } from '../workspace/use-draft-edit.ts';
import { changed, emptyIntake, type Incoming, type Intake, isUnderWay } from './incoming.ts';
import type { GuideSheet } from './price-sheet-spec.ts';
import { takeInSealed } from './take-in-sealed.ts';

export interface IntakeHandle extends Intake {
  readonly add: (item: ChecklistItem, files: readonly File[]) => void;
  /** Breaks it off, or takes away what is said of it. */
  readonly drop: (id: string) => void;
  readonly again: (item: ChecklistItem, incoming: Incoming) => void;
}

/**
 * Files on their way into the tender, one after the other: checked, sealed, sent, then attached with what was found. It belongs to the whole
 * stage, so that one can go on with something else meanwhile.
 */
export function useIntake(sheet: GuideSheet | undefined, vault: VaultKeyView | undefined): IntakeHandle {
  const [intake, dispatch] = useReducer(changed, emptyIntake);
  const { send } = useDraftEdit('attach-document');
  const procedure = useProcedureId();
  const own = useWorkspace().key.recipient;
  const queue = useRef<Promise<void>>(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());
  const run = useCallback(
    async (id: string, item: ChecklistItem, file: File, signal: AbortSignal) => {
      if (signal.aborted) return;
      dispatch({ type: 'step', id, step: 'checking' });
      const { recipientsFor } = await import('#tender/sealing/tender.ts');
      const keys = vault === undefined ? undefined : { vault: vault.recipient, workspace: own, prices: vault.prices };
      const to = { procedure, recipients: keys === undefined ? [] : recipientsFor(item.id, keys) };
      const taken = await takeInSealed(file, item, sheet, to, {
        signal,
        onStep: (step) => dispatch({ type: 'step', id, step }),
        onPercent: (percent) => dispatch({ type: 'percent', id, percent }),
      });
      if (signal.aborted) return;
      if (!taken.ok) return dispatch({ type: 'failed', id, problem: taken.error });
      dispatch({ type: 'told', id, sha256: taken.value.file.sha256, told: taken.value.told });
      const { file: chosen, findings, sealed } = taken.value;
      const kept = await send({ item: item.id, file: chosen, findings, sealed });
      dispatch(kept.ok ? { type: 'dropped', id } : { type: 'failed', id, problem: kept.error });
    },
    [send, sheet, procedure, vault, own],
  );
  const add = useCallback(
    (item: ChecklistItem, files: readonly File[]) => {
      for (const file of files) {
        const id = crypto.randomUUID();
        const stop = new AbortController();
        stops.current.set(id, stop);
        dispatch({ type: 'added', id, item: item.id, file });
        queue.current = queue.current.then(() => run(id, item, file, stop.signal));
      }
    },
    [run],
  );
  const drop = useCallback((id: string) => {
    stops.current.get(id)?.abort();
    stops.current.delete(id);
    dispatch({ type: 'dropped', id });
  }, []);
  const again = useCallback((item: ChecklistItem, { file }: Incoming) => add(item, [file]), [add]);
  useLeaveWarning(intake.incoming.some(isUnderWay));
  return { ...intake, add, drop, again };
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
