import type { ReactNode } from 'react';
import { useAction } from '../action.ts';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { Text } from '../text.tsx';
import { goToProvider } from './auth.ts';
import { ProviderRefused, useBroughtBack } from './provider-refused.tsx';
import { providerPageWords } from './provider-words.ts';
import { Refused } from './refused.tsx';

/** Leads to the identity provider of the organisation, and says why it did not work when one comes back. */
export function ProviderSignIn({ name }: { readonly name: string }): ReactNode {
  const t = useWords(providerPageWords);
  const code = useBroughtBack();
  const go = useAction(() => goToProvider(false), { waits: false });
  return (
    <Stack>
      {go.problem === undefined ? <ProviderRefused code={code} /> : <Refused problem={go.problem} />}
      <div>
        <Button kind="primary" busy={go.busy} onClick={() => void go.run(undefined)}>
          {t('signInAt', { name })}
        </Button>
      </div>
      <Text soft>{t('orHere')}</Text>
    </Stack>
  );
}
