import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { SelfSealedPart } from '../self-sealed/self-sealed-part.tsx';
import { BeginAnew } from './begin-anew.tsx';
import { enterKey } from './open-workspace.ts';
import type { Whose } from './whose.ts';
import { worded } from './worded.ts';
import { workspaceWords } from './words.ts';

interface LockedProps {
  readonly whose: Whose;
  /** Public half of the key that is missing here. */
  readonly recipient: string;
  readonly revision: number;
  readonly editable: boolean;
  readonly onOpened: () => void;
}

/** Work that was begun with a key which this browser does not have. */
export function LockedWorkspace({ whose, recipient, revision, editable, onOpened }: LockedProps): ReactNode {
  const t = useWords(workspaceWords);
  return (
    <Stack gap="xl">
      <SealCard picture="closed" title={t('locked')} sentence={t('lockedText')} />
      <Section title={t('title')} card>
        <Stack>
          <Text>{t('lockedWhere')}</Text>
          <EnterKey whose={whose} recipient={recipient} onOpened={onOpened} />
        </Stack>
      </Section>
      {editable ? (
        <Section title={t('anew')} intro={t('anewIntro')} card>
          <BeginAnew whose={whose} revision={revision} onBegun={onOpened} />
        </Section>
      ) : null}
      {editable ? <SelfSealedPart /> : null}
    </Stack>
  );
}

function EnterKey({ whose, recipient, onOpened }: Pick<LockedProps, 'whose' | 'recipient' | 'onOpened'>): ReactNode {
  const t = useWords(workspaceWords);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const enter = async (): Promise<void> => {
    setBusy(true);
    const entered = await enterKey(whose, text, recipient);
    setBusy(false);
    setError(entered.ok ? undefined : worded(entered.error, language).detail);
    if (entered.ok) onOpened();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void enter();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextareaField
          label={t('enter')}
          hint={t('enterHint')}
          rows={3}
          value={text}
          error={error}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <Actions>
          <Button kind="primary" icon="unlock" type="submit" busy={busy}>
            {t('open')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
