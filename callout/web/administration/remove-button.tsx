import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Refused } from '../data/refused.tsx';
import { type Command, useDeed } from './data.ts';
import { administrationWords } from './words.ts';

interface RemoveButtonProps {
  readonly name: string;
  readonly happens: string;
  readonly command: Command;
  /** What puts it back; without it the dialog says `undoText`. */
  readonly undo?: Command;
  readonly undoText?: string;
  /** Where to go once it is gone. */
  readonly list?: string;
  /** On the button and in the dialog; default “Verwijder”. */
  readonly press?: string;
  readonly title?: string;
}

/** Says what goes with it, and asks. */
export function RemoveButton(props: RemoveButtonProps): ReactNode {
  const { name, happens, command, undo, undoText, list } = props;
  const t = useWords(administrationWords);
  const navigate = useNavigate();
  const deed = useDeed();
  const [asks, setAsks] = useState(false);
  const go = async (): Promise<void> => {
    const done = await deed.run(command, { said: t('removed', { name }), ...(undo === undefined ? {} : { undo }) });
    if (!done) return;
    setAsks(false);
    if (list !== undefined) await navigate(list);
  };
  return (
    <>
      <Button kind="quiet" icon="trash" onClick={() => setAsks(true)}>
        {props.press ?? t('remove')}
        <span className="ui-hidden">: {name}</span>
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        title={props.title ?? t('removeTitle', { name })}
        happens={happens}
        seenBy={t('seenByAdministrators')}
        undo={undoText ?? t('undoAtOnce')}
        confirm={props.press ?? t('remove')}
        busy={deed.busy}
        onConfirm={() => void go()}
        onClose={() => setAsks(false)}
      >
        <Refused problem={deed.problem} />
      </ConfirmDialog>
    </>
  );
}
