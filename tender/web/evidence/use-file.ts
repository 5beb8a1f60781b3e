import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#platform/ui/problem.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { FileRule } from '#tender/documents/check-file.ts';
import { takeIn } from '../submission/intake/take-in.ts';

/** A piece of evidence is one PDF; the guide says nothing of its looks. */
const pieceRule: FileRule = { kind: 'certificate', formats: ['pdf'], maxMegabytes: 25 };

export const pieceLimits = { types: ['.pdf'], maxBytes: pieceRule.maxMegabytes * 1_000_000, maxFiles: 1 };

export interface ChosenFile {
  readonly name: string;
  readonly bytes: number;
  readonly step: 'checking' | 'sending' | 'there' | 'failed';
  readonly percent: number;
  /** What the command names, once the server has it. */
  readonly file?: FileRef;
  readonly problem?: Problem;
}

export interface FileHandle {
  readonly chosen: ChosenFile | undefined;
  readonly choose: (file: File) => void;
  readonly drop: () => void;
}

/** One file: checked on the device, then sent. Another choice, or leaving, breaks the sending off. `onFile` hears what a command can name. */
export function useFile(onFile?: (file: FileRef | undefined) => void, rule: FileRule = pieceRule): FileHandle {
  const [chosen, setChosen] = useState<ChosenFile>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const drop = (): void => {
    stop.current?.abort();
    setChosen(undefined);
    onFile?.(undefined);
  };
  const take = async (file: File): Promise<void> => {
    drop();
    const controller = new AbortController();
    stop.current = controller;
    const known = { name: file.name, bytes: file.size };
    setChosen({ ...known, step: 'checking', percent: 0 });
    const taken = await takeIn(file, rule, undefined, {
      signal: controller.signal,
      onPercent: (percent) => controller.signal.aborted || setChosen({ ...known, step: 'sending', percent }),
    });
    if (controller.signal.aborted) return;
    if (taken.ok) onFile?.(taken.value.file);
    setChosen(
      taken.ok
        ? { ...known, step: 'there', percent: 100, file: taken.value.file }
        : { ...known, step: 'failed', percent: 0, problem: taken.error },
    );
  };
  return { chosen, choose: (file) => void take(file), drop };
}
