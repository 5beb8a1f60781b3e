import type { ReactNode } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { Refused } from '../data/refused.tsx';
import { administrationWords } from './words.ts';

interface EditFormProps {
  /** Whether this administrator may change it; otherwise it says whose it is. */
  readonly mine?: boolean;
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** On the button; default “Bewaar”. */
  readonly press?: string;
  readonly wide?: boolean;
  /** Beside the button. */
  readonly more?: ReactNode;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** Fields, why the server would not take them, and the button that sends them. */
export function EditForm(props: EditFormProps): ReactNode {
  const { mine = true, problem, busy, press, wide = false, more, onSave, children } = props;
  const t = useWords(administrationWords);
  return (
    <form
      noValidate
      className={wide ? undefined : 'admin__form'}
      onSubmit={(event) => {
        event.preventDefault();
        if (mine) onSave();
      }}
    >
      <Stack gap={wide ? 'l' : 'm'}>
        {mine ? null : <p>{t('ofAll')}</p>}
        <Refused problem={problem} />
        {children}
        {mine ? (
          <Actions>
            <Button kind="primary" type="submit" busy={busy}>
              {press ?? t('save')}
            </Button>
            {more}
          </Actions>
        ) : null}
      </Stack>
    </form>
  );
}
