import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Actions, Button } from './button.tsx';
import './confirm-dialog.css';
import { useWords } from './language.tsx';
import { Heading } from './text.tsx';
import { uiWords } from './words.ts';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly happens: ReactNode;
  readonly seenBy: ReactNode;
  /** Whether and until when it can be undone. */
  readonly undo: ReactNode;
  /** The words on the button: the deed itself, never just "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** More to fill in or to read: a reason, a refusal. */
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Stands before every action that binds: what happens, who sees it, whether it can be undone; then the button. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  title,
  happens,
  seenBy,
  undo,
  confirm,
  danger = false,
  busy = false,
  children,
  onConfirm,
  onClose,
}: ConfirmDialogProps): ReactNode {
  const t = useWords(uiWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Focus goes back to what opened it only when a dialog is closed before it leaves the page.
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
        <dl className="ui-confirm__consequences">
          <Consequence label={t('happens')}>{happens}</Consequence>
          <Consequence label={t('seenBy')}>{seenBy}</Consequence>
          <Consequence label={t('undoable')}>{undo}</Consequence>
        </dl>
        {children}
        <Actions>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </Button>
        </Actions>
      </div>
    </dialog>
  );
}

function Consequence(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
