import {
  createContext,
  type Dispatch,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import { recipientsFor } from '#tender/core/procedure/submission/envelopes.ts';
import type { VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import type { GuideSheet } from '#tender/documents/price-sheet/guide-sheet.ts';
import { canKeepSealed } from '../../sealing/sealed-files.ts';
import { useWorkspace } from '../workspace/context.ts';
import { useDraftEdit } from '../workspace/use-draft-edit.ts';
import { type Change, changed, emptyIntake, type Incoming, type Intake, isUnderWay } from './incoming.ts';
import { dropPending, pendingUploads, unfinishedUploads } from './pending-uploads.ts';
import { type Destination, throwAway } from './take-in-sealed.ts';
import { newWork, useRuns } from './use-runs.ts';

export interface IntakeHandle extends Intake {
  readonly add: (item: ChecklistItem, files: readonly File[]) => void;
  /** Breaks it off and throws it away, or takes away what is said of it. */
  readonly drop: (id: string) => void;
  readonly again: (item: ChecklistItem, incoming: Incoming) => void;
  /** Goes on with all that was begun earlier on this device. */
  readonly goOn: () => void;
}

/**
 * Files on their way into the tender: checked, sealed, sent, then attached with what was found. It belongs to the whole stage, so that one
 * can go on with something else meanwhile. What a closed page left unfinished is found again.
 */
export function useIntake(sheet: GuideSheet | undefined, vault: VaultKeyView | undefined): IntakeHandle {
  const [intake, dispatch] = useReducer(changed, emptyIntake);
  const { send: attach } = useDraftEdit('attach-document');
  const { whose, key, draft } = useWorkspace();
  const { recipient: own } = key;
  const to = useMemo(
    () => ({
      whose,
      sheet,
      recipients: (item: string) =>
        vault === undefined
          ? []
          : recipientsFor(item, { vault: vault.recipient, workspace: own, prices: vault.prices }),
    }),
    [whose, sheet, vault, own],
  );
  const [work] = useState(newWork);
  const { begin, goOn } = useRuns(work, to, attach, dispatch);
  const add = useCallback(
    (item: ChecklistItem, files: readonly File[]) => {
      for (const file of files) begin(crypto.randomUUID(), item, file);
    },
    [begin],
  );
  const drop = useCallback(
    (id: string) => {
      const { stops, chosen } = work;
      stops.get(id)?.abort();
      stops.delete(id);
      chosen.delete(id);
      dispatch({ type: 'dropped', id });
      void discard(to.whose, id);
    },
    [to, work],
  );
  const again = useCallback(
    (item: ChecklistItem, { id }: Incoming) => {
      const file = work.chosen.get(id);
      if (file === undefined) goOn([id]);
      else begin(id, item, file);
    },
    [begin, goOn, work],
  );
  useFoundAgain(to.whose, draft, dispatch);
  useLeaveWarning(intake.incoming.some(isUnderWay));
  const unfinished = intake.incoming.filter(({ step }) => step === 'unfinished').map(({ id }) => id);
  return { ...intake, add, drop, again, goOn: () => goOn(unfinished) };
}

async function discard(whose: Destination['whose'], id: string): Promise<void> {
  const pending = (await pendingUploads(whose)).find((one) => one.id === id);
  await throwAway(whose, pending ?? { id });
}

/** What an earlier visit of this device did not finish. */
function useFoundAgain(whose: Destination['whose'], draft: Draft, dispatch: Dispatch<Change>): void {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      if (!canKeepSealed()) return;
      const found = await unfinishedUploads(whose);
      if (left) return;
      const attached = new Set(Object.values(latest.current.sealed).map(({ sha256 }) => sha256));
      for (const { id, item, file, sealed } of found) {
        // The page was closed between the last two steps.
        if (attached.has(sealed.sha256)) await dropPending(whose, id);
        else dispatch({ type: 'added', id, item, file: { name: file.name, size: file.size }, step: 'unfinished' });
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
