import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { keysOf } from '#tender/core/guide/edit/fields.ts';
import { begun, changed, type History, redone, settled, undone } from '#tender/core/guide/edit/history.ts';
import { type Edit, editedAll } from '#tender/core/guide/edit/text/edit.ts';
import type { Plain } from '#tender/core/guide/edit/text/plain.ts';
import type { Problem } from '#tender/core/guide/problem.ts';
import { type GuideLines, readSource } from '#tender/core/guide/source.ts';
import { forgetDraft, type KeptDraft, keepDraft } from './kept.ts';
import { type Checked, useCheck } from './use-check.ts';

export interface Editor {
  /** Which draft of this device it is. */
  readonly of: string;
  readonly fileName: string;
  readonly source: string;
  /** What it was when it was opened, or last saved elsewhere. */
  readonly saved: string;
  /** What the text says; while it cannot be read, what it said last. */
  readonly data: Plain | undefined;
  readonly lines: GuideLines;
  /** Why the text cannot be read. */
  readonly broken: Problem | undefined;
  readonly check: Checked;
  /** The device keeps it, so that a reload loses nothing. */
  readonly kept: boolean;
  /** The last edit that could not be written into the text. */
  readonly refused: boolean;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
  readonly write: (source: string) => void;
  /** Edits about the same thing, one after the other, are one step to undo. */
  readonly edit: (edits: readonly Edit[], about?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** It stands elsewhere now: in a file or in a procedure. */
  readonly markSaved: () => void;
  /** It is safe elsewhere, or not wanted: the device forgets it. */
  readonly drop: () => void;
}

const keepAfterMs = 300;
/** After such a pause what is typed next is a step of its own. */
const stepAfterMs = 1500;

/** A guide being written: its text, what it says, what is wrong with it, and the way back. */
export function useEditor(of: string, opened: KeptDraft): Editor {
  const { fileName } = opened;
  const [history, setHistory] = useState<History>(() => begun(opened.source));
  const [saved, setSaved] = useState(opened.saved);
  const [refused, setRefused] = useState(false);
  const source = history.now;
  const check = useCheck(source, fileName);
  const { kept, drop } = useKeeping(of, fileName, source, saved);
  useEffect(() => {
    const timer = setTimeout(
      () => setHistory((current) => (current.now === source ? settled(current) : current)),
      stepAfterMs,
    );
    return () => clearTimeout(timer);
  }, [source]);
  const edit = useCallback(
    (edits: readonly Edit[], about?: string) => {
      const next = editedAll(source, edits, keysOf);
      setRefused(!next.ok);
      if (next.ok) setHistory((current) => changed(current, next.value, about));
    },
    [source],
  );
  const step = (move: (current: History) => History) => () => {
    setRefused(false);
    setHistory(move);
  };
  return {
    of,
    fileName,
    source,
    saved,
    ...useRead(source),
    check,
    kept,
    refused,
    mayUndo: history.past.length > 0,
    mayRedo: history.coming.length > 0,
    write: (text) => setHistory((current) => changed(current, text, 'text')),
    edit,
    undo: step((current) => settled(undone(current))),
    redo: step((current) => settled(redone(current))),
    markSaved: () => setSaved(source),
    drop,
  };
}

type Read = Pick<Editor, 'data' | 'lines' | 'broken'>;

/** What the text says; reading follows typing as fast as it can. */
function useRead(source: string): Read {
  const calm = useDeferredValue(source);
  const read = useMemo(() => readSource(calm), [calm]);
  const [good, setGood] = useState(read);
  if (read.value !== undefined && read !== good) setGood(read);
  const last = read.value === undefined ? good : read;
  // `readSource` makes nothing but plain data.
  const data = last.value as Plain | undefined;
  return { data, lines: last.lines, broken: read.value === undefined ? read.problems[0] : undefined };
}

/** Keeps the text on this device after each pause, and at once when the page is left. */
function useKeeping(of: string, fileName: string, source: string, saved: string): { kept: boolean; drop: () => void } {
  const [kept, setKept] = useState(true);
  const [dropped, setDropped] = useState(false);
  useEffect(() => {
    if (dropped) return undefined;
    const keep = (): void => setKept(keepDraft(of, { fileName, source, saved }));
    const timer = setTimeout(keep, keepAfterMs);
    globalThis.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('pagehide', keep);
    };
  }, [of, fileName, source, saved, dropped]);
  const drop = useCallback(() => {
    setDropped(true);
    forgetDraft(of);
  }, [of]);
  return { kept, drop };
}
