import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Actions, Button } from './button.tsx';
import './dialog.css';
import { useWords } from './language.tsx';
import { Heading } from './text.tsx';
import { uiWords } from './words.ts';

interface DialogProps {
  readonly title: string;
  /** The button of the deed, beside the one that closes; left out where the deed is in the sheet itself. */
  readonly action?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const controls = ':is(a[href], button, input, select, textarea):not(:disabled)';

/** A sheet above the page, as long as it is drawn: Escape and its last button close it, and focus goes back to what opened it. */
export function Dialog({ title, action, onClose, children }: DialogProps): ReactNode {
  const t = useWords(uiWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // A browser begins with a box that scrolls, where nothing can be pressed.
    if (document.activeElement?.matches(controls) === false)
      shown?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
    // Focus goes back to what opened it only when a dialog is closed before it leaves the page.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => (currentTarget.open ? undefined : onClose())}
    >
      <div className="ui-dialog__sheet">
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        {children}
        <Actions>
          {action}
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </Button>
        </Actions>
      </div>
    </dialog>
  );
}
