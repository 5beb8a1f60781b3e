import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { DownloadLink } from '../frame/download-link.tsx';
import { type CheckedSource, checkSource } from '../guide/check.ts';
import { type Example, examples } from './examples.ts';
import { draftWords } from './words.ts';

export function Examples({ onChosen }: { readonly onChosen: (checked: CheckedSource) => void }): ReactNode {
  const t = useWords(draftWords);
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
        {examples.map((example) => (
          <Actions key={example.name}>
            <Button busy={busy === example.name} onClick={() => void take(example)}>
              {t('useExample', { name: example.title })}
            </Button>
            <DownloadLink to={example.address} name={`${example.name}.yaml`}>
              {t('downloadExample')}
            </DownloadLink>
          </Actions>
        ))}
      </Stack>
    </Section>
  );
}
