import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './confirm-dialog.css';
import { Dialog } from './dialog.tsx';
import { useWords } from './language.tsx';
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
  const t = useWords(uiWords);
  const { open, title, happens, seenBy, undo, confirm, danger = false, busy = false, children, onConfirm } = props;
  if (!open) return null;
  const action = (
    <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
      {confirm}
    </Button>
  );
  return (
    <Dialog title={title} action={action} onClose={props.onClose}>
      <dl className="ui-confirm__consequences">
        <Consequence label={t('happens')}>{happens}</Consequence>
        <Consequence label={t('seenBy')}>{seenBy}</Consequence>
        <Consequence label={t('undoable')}>{undo}</Consequence>
      </dl>
      {children}
    </Dialog>
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
