import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import type { IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useToast } from '#platform/ui/toast.tsx';
import { uiWords } from '#platform/ui/words.ts';
import { Refused } from '../data/refused.tsx';
import { frameWords } from './words.ts';

interface FormToCheck {
  readonly trigger: (name: undefined, options: { readonly shouldFocus: boolean }) => Promise<boolean>;
}

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
  /** Must be filled in well before the question is asked. */
  readonly form?: FormToCheck;
  /** What else must hold before. */
  readonly before?: () => Promise<boolean>;
  /** Does it; tells whether it was done. */
  readonly act: () => Promise<boolean>;
  /** Said when it is done; that it was done when left out. */
  readonly done?: string;
  /** Leaves the form; stands beside the button. */
  readonly onCancel?: () => void;
  /** More to fill in or to read in the dialog. */
  readonly children?: ReactNode;
}

/** A button for what binds: first what happens, who sees it and whether it can be undone, then the deed. */
export function Deed(props: DeedProps): ReactNode {
  const { label, of, kind = 'primary', icon, confirm = label, form, before, act, done, problem, ...rest } = props;
  const { onCancel, children, ...dialog } = rest;
  const [open, setOpen] = useState(false);
  const show = useToast();
  const t = useWords(frameWords);
  const ask = async (): Promise<void> => {
    const filledIn = (await form?.trigger(undefined, { shouldFocus: true })) ?? true;
    setOpen(filledIn && ((await before?.()) ?? true));
  };
  const go = async (): Promise<void> => {
    if (!(await act())) return;
    setOpen(false);
    show({ text: done ?? t('deedDone', { deed: confirm }) });
  };
  const button = (
    <Button kind={kind} onClick={() => void ask()} {...(icon === undefined ? {} : { icon })}>
      {label}
      {of === undefined ? null : <span className="ui-hidden">: {of}</span>}
    </Button>
  );
  return (
    <>
      {onCancel === undefined ? button : <BesideCancel onCancel={onCancel}>{button}</BesideCancel>}
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

function BesideCancel(props: { readonly onCancel: () => void; readonly children: ReactNode }): ReactNode {
  const t = useWords(uiWords);
  return (
    <Actions>
      {props.children}
      <Button kind="quiet" onClick={props.onCancel}>
        {t('cancel')}
      </Button>
    </Actions>
  );
}
