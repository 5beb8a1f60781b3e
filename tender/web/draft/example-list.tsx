import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { sentence } from '#tender/core/procedure/words.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { type CheckedSource, checkSource } from '../guide/check.ts';
import { type Example, examples } from './examples.ts';
import { draftWords } from './words.ts';

interface ExamplesProps {
  /** The award phase of a selection is made: other guides are not offered. */
  readonly fromSelection: boolean;
  readonly onChosen: (checked: CheckedSource) => void;
}

function isAwardPhase({ phase }: Example): boolean {
  return phase === 'award';
}

export function Examples({ fromSelection, onChosen }: ExamplesProps): ReactNode {
  const offered = fromSelection ? examples.filter(isAwardPhase) : examples;
  const t = useWords(draftWords);
  const { language } = useLanguage();
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState(false);
  const take = async ({ name, address }: Example): Promise<void> => {
    setBusy(name);
    setFailed(false);
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      onChosen(await checkSource(`${name}.yaml`, await answer.text()));
    } catch {
      setFailed(true);
      setBusy(undefined);
    }
  };
  return (
    <Section title={t('examples')} intro={t('examplesIntro')}>
      <Stack>
        {failed ? <Alert tone="bad" role="alert" title={t('exampleFailed')} /> : null}
        {offered.map((example) => {
          const waits = isAwardPhase(example) && !fromSelection;
          return (
            <Stack key={example.name} gap="s">
              <Actions>
                {waits ? (
                  <Text>{example.title}</Text>
                ) : (
                  <Button busy={busy === example.name} onClick={() => void take(example)}>
                    {t('useExample', { name: example.title })}
                  </Button>
                )}
                <DownloadLink to={example.address} name={`${example.name}.yaml`}>
                  {t('downloadExample')}
                </DownloadLink>
              </Actions>
              {waits ? <Text soft>{sentence('award-phase-without-selection', language)}</Text> : null}
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}
