import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { uiWords } from '#platform/ui/words.ts';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog for a deed that needs one choice or one line, and goes at once. */
export function Sheet({ title, onClose, children }: SheetProps): ReactNode {
  const t = useWords(uiWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ui-confirm"
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => (currentTarget.open ? undefined : onClose())}
    >
      <div className="ui-confirm__sheet">
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        {children}
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </Button>
      </div>
    </dialog>
  );
}
