import { type ReactNode, type RefObject, useImperativeHandle, useMemo, useRef } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#tender/core/guide/problem.ts';
import { editorWords } from './words.ts';

export interface TextPaneHandle {
  /** Puts the cursor on a line and brings it into sight. */
  readonly goTo: (line: number) => void;
  /** Brings a line into sight; focus stays where it is. */
  readonly show: (line: number) => void;
}

interface TextPaneProps {
  readonly handle: RefObject<TextPaneHandle | null>;
  readonly source: string;
  readonly problems: readonly Problem[];
  readonly onWrite: (source: string) => void;
}

/** The text itself with its line numbers; a box for text like any other, so that every aid of the browser works in it. */
export function TextPane({ handle, source, problems, onWrite }: TextPaneProps): ReactNode {
  const t = useWords(editorWords);
  const box = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const windows = source.includes('\r\n');
  const shown = windows ? source.replaceAll('\r\n', '\n') : source;
  useImperativeHandle(handle, () => ({
    goTo: (line) => {
      const element = box.current;
      if (element === null) return;
      const start = offsetOf(element.value, line);
      const end = element.value.indexOf('\n', start);
      element.focus();
      element.setSelectionRange(start, end === -1 ? element.value.length : end);
      scrollTo(element, line);
    },
    show: (line) => (box.current === null ? undefined : scrollTo(box.current, line)),
  }));
  const follow = (element: HTMLTextAreaElement): void => {
    if (gutter.current !== null) gutter.current.scrollTop = element.scrollTop;
  };
  return (
    <div className="editor-text">
      <Gutter element={gutter} lines={useMemo(() => shown.split('\n').length, [shown])} problems={problems} />
      <textarea
        ref={box}
        className="editor-text__box"
        aria-label={t('text')}
        aria-describedby="editor-text-hint"
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={shown}
        onScroll={(event) => follow(event.currentTarget)}
        onChange={({ target }) => onWrite(windows ? target.value.replaceAll('\n', '\r\n') : target.value)}
      />
    </div>
  );
}

interface GutterProps {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly lines: number;
  readonly problems: readonly Problem[];
}

function Gutter({ element, lines, problems }: GutterProps): ReactNode {
  const marks = useMemo(() => {
    const worst = new Map<number, Problem['severity']>();
    for (const { line, severity } of problems)
      if (severity !== 'note' && worst.get(line) !== 'error') worst.set(line, severity);
    return worst;
  }, [problems]);
  return (
    <div ref={element} className="editor-text__gutter" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} data-mark={marks.get(at + 1)}>
          {at + 1}
        </span>
      ))}
    </div>
  );
}

function offsetOf(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', offset);
    if (next === -1) return offset;
    offset = next + 1;
  }
  return offset;
}

function scrollTo(element: HTMLTextAreaElement, line: number): void {
  const height = element.scrollHeight / Math.max(element.value.split('\n').length, 1);
  const wanted = (line - 1) * height;
  const inSight = wanted >= element.scrollTop && wanted < element.scrollTop + element.clientHeight - 2 * height;
  if (!inSight) element.scrollTop = Math.max(0, wanted - element.clientHeight / 3);
}
