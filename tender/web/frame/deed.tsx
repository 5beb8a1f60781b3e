import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import type { IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useToast } from '#platform/ui/toast.tsx';
import { Refused } from '../data/refused.tsx';
import { frameWords } from './words.ts';

interface DeedProps {
  /** The words on the button that asks first. */
  readonly label: string;
  /** What it is done to, for who hears the button and not what stands around it. */
  readonly of?: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly title: string;
  readonly happens: ReactNode;
  readonly seenBy: ReactNode;
  readonly undo: ReactNode;
  /** The words on the button that does it; those of `label` when left out. */
  readonly confirm?: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** What must hold before the question is asked: a form that is filled in well. */
  readonly before?: () => Promise<boolean>;
  /** Does it; tells whether it was done. */
  readonly act: () => Promise<boolean>;
  /** Said when it is done; that it was done when left out. */
  readonly done?: string;
  /** More to fill in or to read in the dialog. */
  readonly children?: ReactNode;
}

/** A button for what binds: first what happens, who sees it and whether it can be undone, then the deed. */
export function Deed(props: DeedProps): ReactNode {
  const { label, of, kind = 'primary', icon, confirm = label, before, act, done, problem, children, ...dialog } = props;
  const [open, setOpen] = useState(false);
  const show = useToast();
  const t = useWords(frameWords);
  const ask = async (): Promise<void> => setOpen(before === undefined || (await before()));
  const go = async (): Promise<void> => {
    if (!(await act())) return;
    setOpen(false);
    show({ text: done ?? t('deedDone', { deed: confirm }) });
  };
  return (
    <>
      <Button kind={kind} onClick={() => void ask()} {...(icon === undefined ? {} : { icon })}>
        {label}
        {of === undefined ? null : <span className="ui-hidden">: {of}</span>}
      </Button>
      <ConfirmDialog
        {...dialog}
        open={open}
        confirm={confirm}
        onConfirm={() => void go()}
        onClose={() => setOpen(false)}
      >
        {children}
        <Refused problem={problem} />
      </ConfirmDialog>
    </>
  );
}
