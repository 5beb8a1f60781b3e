import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Path } from '#tender/core/guide/edit/text/plain.ts';
import { partsOf, pointerOf } from '#tender/core/guide/pointer.ts';
import { problemText } from '#tender/core/guide/problem.ts';
import { lineOf } from '#tender/core/guide/source.ts';
import { FieldForm } from './field-form.tsx';
import { Findings } from './findings.tsx';
import { FormContext, type FormContextValue, fieldId, pathOfProblem } from './form-context.ts';
import { SectionForm, SectionPicker } from './section-form.tsx';
import { generalSection, sectionOf } from './sections.ts';
import { TextPane, type TextPaneHandle } from './text-pane.tsx';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

type Pane = 'form' | 'text';

/** Form and text of one guide beside each other; on a phone one of the two. */
export function Workbench({ editor }: { readonly editor: Editor }): ReactNode {
  const t = useWords(editorWords);
  const [pane, setPane] = useState<Pane>('form');
  const [section, setSection] = useState(generalSection);
  const text = useRef<TextPaneHandle>(null);
  const bench = useUndoKeys(editor);
  const goToField = useGoToField(setSection, setPane);
  const form = useFormContext(editor, text);
  const goToLine = (line: number): void => {
    setPane('text');
    // The text may have been out of sight until now.
    setTimeout(() => text.current?.goTo(line), 0);
  };
  return (
    <FormContext value={form}>
      <Stack>
        <Findings editor={editor} onField={goToField} onLine={goToLine} />
        <PaneChoice pane={pane} onPane={setPane} />
        <div ref={bench} className="editor-bench" data-pane={pane}>
          <SectionPicker current={section} onPick={setSection} />
          <section className="editor-bench__form" aria-label={t('form')}>
            <Broken editor={editor} />
            <div className="editor-form" data-broken={editor.broken !== undefined} inert={editor.broken !== undefined}>
              <SectionForm key={section} id={section} />
            </div>
          </section>
          <section className="editor-bench__text" aria-label={t('textShort')}>
            <p id="editor-text-hint" className="ui-field__hint">
              {t('textHint')}
            </p>
            <TextPane
              handle={text}
              source={editor.source}
              problems={editor.check.problems ?? []}
              onWrite={editor.write}
            />
          </section>
        </div>
      </Stack>
    </FormContext>
  );
}

function Broken({ editor: { broken, refused } }: { readonly editor: Editor }): ReactNode {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  return (
    <div role="status">
      {broken === undefined ? null : (
        <Alert tone="bad" title={t('broken')}>
          <p>{t('brokenAt', { line: broken.line, problem: problemText(broken, language) })}</p>
        </Alert>
      )}
      {refused ? <Alert tone="warn" title={t('notEdited')} /> : null}
    </div>
  );
}

function PaneChoice({ pane, onPane }: { readonly pane: Pane; readonly onPane: (pane: Pane) => void }): ReactNode {
  const t = useWords(editorWords);
  return (
    <div className="editor-panes" role="group" aria-label={t('panes')}>
      {(['form', 'text'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={pane === each} onClick={() => onPane(each)}>
          {t(each === 'form' ? 'form' : 'textShort')}
        </button>
      ))}
    </div>
  );
}

/** What the browser undoes is what was typed in one box; here a step may have been taken in the form or in the text. */
function useUndoKeys({ undo, redo }: Editor): RefObject<HTMLDivElement | null> {
  const bench = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bench.current;
    const press = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [undo, redo]);
  return bench;
}

function useFormContext(
  { data, edit, lines, check }: Editor,
  text: RefObject<TextPaneHandle | null>,
): FormContextValue {
  const problems = useMemo(
    () => Map.groupBy(check.problems ?? [], (problem) => pathOfProblem(problem)),
    [check.problems],
  );
  const visit = useCallback((path: Path) => text.current?.show(lineOf(lines, pointerOf(path)).line), [lines, text]);
  return useMemo(() => ({ data, problems, edit, visit, Field: FieldForm }), [data, problems, edit, visit]);
}

/** Opens what lies around a field and puts focus there, or at the nearest part around it. */
function useGoToField(onSection: (id: string) => void, onPane: (pane: Pane) => void): (pointer: string) => void {
  const [wanted, setWanted] = useState<{ readonly pointer: string }>();
  useEffect(() => {
    if (wanted !== undefined) focusField(partsOf(wanted.pointer));
  }, [wanted]);
  return (pointer) => {
    onSection(sectionOf(pointer));
    onPane('form');
    setWanted({ pointer });
  };
}

function focusField(parts: Path): void {
  for (let length = parts.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(parts.slice(0, length)));
    if (element === null) continue;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    element.scrollIntoView({ block: 'center' });
    const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    return;
  }
}
