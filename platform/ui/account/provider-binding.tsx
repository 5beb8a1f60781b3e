import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAction } from '../action.ts';
import { Alert } from '../alert.tsx';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { Text } from '../text.tsx';
import { boundToProvider, goToProvider } from './auth.ts';
import { ProviderRefused, useBroughtBack } from './provider-refused.tsx';
import { providerPageWords } from './provider-words.ts';
import { Refused } from './refused.tsx';

/** Whether one signs in at the identity provider, and how one begins with that by one's own hand. */
export function ProviderBinding({ name }: { readonly name: string }): ReactNode {
  const t = useWords(providerPageWords);
  const code = useBroughtBack();
  const bound = useQuery({ queryKey: ['bound-to-provider'], queryFn: ({ signal }) => boundToProvider(signal) });
  const go = useAction(() => goToProvider(true), { waits: false });
  return (
    <Section title={t('title', { name })}>
      <Stack>
        {go.problem === undefined ? <ProviderRefused code={code} /> : <Refused problem={go.problem} />}
        {code === 'provider-bound' ? <Alert tone="good" role="status" title={t('boundNow')} /> : null}
        {bound.data === undefined ? null : <Text>{t(bound.data ? 'bound' : 'notBound', { name })}</Text>}
        {bound.data === false ? (
          <div>
            <Button busy={go.busy} onClick={() => void go.run(undefined)}>
              {t('bind', { name })}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
