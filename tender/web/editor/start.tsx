import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { type BlankKind, blankGuide, blankKinds } from '#tender/core/guide/edit/blank.ts';
import { choiceText } from '#tender/core/guide/edit/words/words.ts';
import { type Example, examples } from '../draft/examples.ts';
import { draftWords } from '../draft/words.ts';
import { ChooseGuide } from '../guide/choose-guide.tsx';
import { editorWords } from './words.ts';

export interface Beginning {
  readonly fileName: string;
  readonly source: string;
}

/** Where a guide begins: blank for a kind of procedure, from an example, or from a file. */
export function Start({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }): ReactNode {
  const t = useWords(editorWords);
  return (
    <Section title={t('startTitle')} intro={t('startIntro')}>
      <Stack gap="l">
        <Section title={t('blank')} level={3}>
          <Actions>
            {blankKinds().map((kind) => (
              <Blank key={`${kind.type} ${kind.phase ?? ''}`} kind={kind} onBegin={onBegin} />
            ))}
          </Actions>
        </Section>
        <FromExample onBegin={onBegin} />
        <Section title={t('fromFile')} level={3}>
          <ChooseGuide
            chosen={undefined}
            onChosen={(checked) =>
              checked === undefined ? undefined : onBegin({ fileName: checked.fileName, source: checked.source })
            }
          />
        </Section>
      </Stack>
    </Section>
  );
}

interface BlankProps {
  readonly kind: BlankKind;
  readonly onBegin: (beginning: Beginning) => void;
}

function Blank({ kind, onBegin }: BlankProps): ReactNode {
  const { language } = useLanguage();
  const type = choiceText('type', kind.type, language);
  const phase = kind.phase === undefined ? undefined : choiceText('phase', kind.phase, language).toLowerCase();
  return (
    <Button onClick={() => onBegin({ fileName: 'leidraad.yaml', source: blankGuide(kind) })}>
      {phase === undefined ? type : `${type}, ${phase}`}
    </Button>
  );
}

function FromExample({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }): ReactNode {
  const t = useWords(editorWords);
  const words = useWords(draftWords);
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState(false);
  const take = async ({ name, address }: Example): Promise<void> => {
    setBusy(name);
    setFailed(false);
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      onBegin({ fileName: `${name}.yaml`, source: await answer.text() });
    } catch {
      setFailed(true);
      setBusy(undefined);
    }
  };
  return (
    <Section title={t('fromExample')} level={3}>
      {failed ? <Alert tone="bad" role="alert" title={words('exampleFailed')} /> : null}
      <Actions>
        {examples.map((example) => (
          <Button key={example.name} busy={busy === example.name} onClick={() => void take(example)}>
            {example.title}
          </Button>
        ))}
      </Actions>
    </Section>
  );
}
