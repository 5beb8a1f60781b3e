import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { DeviceDraft } from './device-draft.ts';
import { peopleWords } from './people-words.ts';
import './save-bar.css';
import type { KeptForm } from './use-kept-form.ts';
import { Overtaken } from './workspace/overtaken.tsx';

interface SaveBarProps {
  readonly isSaved: boolean;
  readonly draft: DeviceDraft;
  readonly busy: boolean;
  readonly overtaken: KeptForm<never>['overtaken'];
}

/** The button that saves, with where what was filled in stands now. */
export function SaveBar({ isSaved, draft, busy, overtaken }: SaveBarProps): ReactNode {
  const t = useWords(peopleWords);
  const word = isSaved ? 'allSaved' : draft.state === 'not-kept' ? 'notOnDevice' : 'onDevice';
  return (
    <>
      <div role="alert" className="page-failed">
        {overtaken === undefined ? null : <Overtaken take={overtaken.take} />}
      </div>
      <div className="page-save">
        <Button kind="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <p role="status">{t(word)}</p>
      </div>
    </>
  );
}
