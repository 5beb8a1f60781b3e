import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { keysOf } from '#tender/core/guide/edit/fields.ts';
import { begun, changed, type History, redone, settled, undone } from '#tender/core/guide/edit/history.ts';
import { editedAll, plainOf, readText } from '#tender/core/guide/edit/text/edit.ts';
import type { Plain } from '#tender/core/guide/edit/text/plain.ts';
import type { Problem } from '#tender/core/guide/problem.ts';
import type { GuideLines } from '#tender/core/guide/source.ts';
import type { WriteEdits } from './form-context.ts';
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
  readonly edit: WriteEdits;
  readonly undo: () => void;
  readonly redo: () => void;
  /** It stands elsewhere now: in a file or in a procedure. */
  readonly markSaved: () => void;
  /** It is safe elsewhere, or not wanted: the device forgets it. */
  readonly drop: () => void;
  /** Nothing is lost any more by leaving. */
  readonly isDropped: () => boolean;
}

/** What steps of typing in the text are about. */
const typedText = 'text';
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
  const { kept, drop, isDropped } = useKeeping(of, fileName, source, saved);
  useEffect(() => {
    const timer = setTimeout(
      () => setHistory((current) => (current.now === source ? settled(current) : current)),
      stepAfterMs,
    );
    return () => clearTimeout(timer);
  }, [source]);
  const { calm, ...read } = useRead(source, history.about === typedText);
  const edit = useCallback<WriteEdits>(
    (edits, about) => {
      const isMade = typeof edits === 'function';
      // Places in a form that is behind the text may be those of something else.
      if (!isMade && calm !== source) return;
      const next = editedAll(source, isMade ? edits(plainOf(source)) : edits, keysOf);
      setRefused(!next.ok);
      if (next.ok) setHistory((current) => changed(current, next.value, about));
    },
    [source, calm],
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
    ...read,
    check,
    kept,
    refused,
    mayUndo: history.past.length > 0,
    mayRedo: history.coming.length > 0,
    write: (text) => setHistory((current) => changed(current, text, typedText)),
    edit,
    undo: step((current) => settled(undone(current))),
    redo: step((current) => settled(redone(current))),
    markSaved: () => setSaved(source),
    drop,
    isDropped,
  };
}

interface Read extends Pick<Editor, 'data' | 'lines' | 'broken'> {
  /** The text that was read. */
  readonly calm: string;
}

/** What the text says. While somebody types in it, reading follows as fast as it can; what the form wrote is read at once. */
function useRead(source: string, isTyped: boolean): Read {
  const deferred = useDeferredValue(source);
  const calm = isTyped ? deferred : source;
  const read = useMemo(() => readText(calm), [calm]);
  const [good, setGood] = useState(read);
  if (read.value !== undefined && read !== good) setGood(read);
  const last = read.value === undefined ? good : read;
  // `readSource` makes nothing but plain data.
  const data = last.value as Plain | undefined;
  return { calm, data, lines: last.lines, broken: read.value === undefined ? read.problems[0] : undefined };
}

type Keeping = Pick<Editor, 'kept' | 'drop' | 'isDropped'>;

/** Keeps the text on this device after each pause, and at once when the page is left. */
function useKeeping(of: string, fileName: string, source: string, saved: string): Keeping {
  const [kept, setKept] = useState(true);
  const gone = useRef(false);
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
    gone.current = true;
    setDropped(true);
    forgetDraft(of);
  }, [of]);
  return { kept, drop, isDropped: useCallback(() => gone.current, []) };
}
