import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import type { FileRule } from '#tender/documents/check-file.ts';
import type { GuideSheet } from '#tender/documents/price-sheet/guide-sheet.ts';
import { type TakenIn, takeIn } from './take-in.ts';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: number;
  readonly step: 'checking' | 'sending' | 'there' | 'failed';
  readonly percent: number;
  /** Once the server has it: what commands name, and what was found. */
  readonly taken?: TakenIn;
  readonly problem?: Problem;
}

export interface OneFile {
  readonly chosen: ChosenFile | undefined;
  readonly choose: (file: File) => void;
  readonly drop: () => void;
}

/** One file for a form: checked on the device, then sent. Another choice, or leaving, breaks the sending off. */
export function useOneFile(rule: FileRule, sheet?: GuideSheet): OneFile {
  const [chosen, setChosen] = useState<ChosenFile>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const drop = useCallback(() => {
    stop.current?.abort();
    setChosen(undefined);
  }, []);
  const take = useCallback(
    async (file: File) => {
      drop();
      const controller = new AbortController();
      stop.current = controller;
      const { signal } = controller;
      const known = { name: file.name, bytes: file.size };
      setChosen({ ...known, step: 'checking', percent: 0 });
      const taken = await takeIn(file, rule, sheet, {
        signal,
        onPercent: (percent) => signal.aborted || setChosen({ ...known, step: 'sending', percent }),
      });
      if (signal.aborted) return;
      setChosen(
        taken.ok
          ? { ...known, step: 'there', percent: 100, taken: taken.value }
          : { ...known, step: 'failed', percent: 0, problem: taken.error },
      );
    },
    [drop, rule, sheet],
  );
  return { chosen, choose: (file) => void take(file), drop };
}
