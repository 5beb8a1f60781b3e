import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { type Placement, placedFields } from '#tender/core/procedure/submission/placement-file.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { useCommand } from '../../data/command.ts';
import { Refused } from '../../data/refused.tsx';
import { useTenderLink } from '../links.ts';
import { useMoment } from '../moment.ts';
import { submissionPageWords } from '../words.ts';
import { selfSealedWords } from './words.ts';

interface PlaceFolderProps {
  readonly view: SubmissionView;
  readonly own: OwnTender;
  readonly placement: Placement;
}

/** Puts into the vault what was brought, by the same command as what was prepared on the pages. */
export function PlaceFolder({ view, own, placement }: PlaceFolderProps): ReactNode {
  const t = useWords(selfSealedWords);
  const page = useWords(submissionPageWords);
  const moment = useMoment();
  const to = useTenderLink();
  const navigate = useNavigate();
  const show = useToast();
  const [asking, setAsking] = useState(false);
  const { send, busy, problem, reset } = useCommand('place-tender');
  const replaces = own.manifest !== undefined;
  const params = { deadline: moment(view.deadline, 'deadline-short'), revision: own.revision ?? '' };
  const label = page(replaces ? 'replace' : 'place');
  const close = (): void => {
    reset();
    setAsking(false);
  };
  const place = async (): Promise<void> => {
    const done = await send({ base: own.lastRevision, ...placedFields(placement) });
    if (!done.ok) return;
    show({ text: page('placed') });
    await navigate(to(''));
  };
  return (
    <>
      <Button kind="primary" icon="lock" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={page(replaces ? 'replaceTitle' : 'placeTitle')}
        happens={t(replaces ? 'replaceHappens' : 'placeHappens', params)}
        seenBy={page('placeSeenBy')}
        undo={page('placeUndo', params)}
        confirm={label}
        busy={busy}
        onConfirm={() => void place()}
        onClose={close}
      >
        <Refused problem={problem} />
      </ConfirmDialog>
    </>
  );
}
