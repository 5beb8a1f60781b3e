import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ProviderAnswer, ProviderChecked } from '#callout/api/administration.ts';
import { useAction } from '#platform/ui/action.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { getJson, request } from '#platform/ui/request.ts';
import { Facts, Text } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { useAdministration } from '../data.ts';
import { providerSettingsWords } from './words.ts';

const path = '/v1/administration/provider';

/** The identity provider of the organisation: as it is set up on this server, and whether it works now. */
export function ProviderPage(): ReactNode {
  const t = useWords(providerSettingsWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Loaded query={administration}>
        {({ may }) => (may.everything ? <Settings /> : <Alert title={t('superUserOnly')} />)}
      </Loaded>
    </Stack>
  );
}

function Settings(): ReactNode {
  const t = useWords(providerSettingsWords);
  const settings = useQuery({
    queryKey: ['identity-provider'],
    queryFn: ({ signal }) => getJson<ProviderAnswer>(path, signal),
  });
  return (
    <Loaded query={settings}>
      {({ provider, redirectUri }) =>
        provider === undefined ? (
          <Alert title={t('none')}>
            <p>{t('noneText')}</p>
            <p>
              <code>{redirectUri}</code>
            </p>
          </Alert>
        ) : (
          <Provider provider={provider} redirectUri={redirectUri} />
        )
      }
    </Loaded>
  );
}

interface ProviderProps {
  readonly provider: NonNullable<ProviderAnswer['provider']>;
  readonly redirectUri: string;
}

function Provider({ provider, redirectUri }: ProviderProps): ReactNode {
  const t = useWords(providerSettingsWords);
  return (
    <Stack gap="l">
      <Facts
        facts={[
          { label: t('name'), value: provider.name },
          { label: t('issuer'), value: <code>{provider.issuer}</code> },
          { label: t('client'), value: <code>{provider.clientId}</code> },
          { label: t('redirect'), value: <code>{redirectUri}</code> },
          { label: t('domains'), value: <Domains provider={provider} /> },
          {
            label: t('factor'),
            value:
              provider.secondFactor.length === 0
                ? t('factorHere')
                : t('factorThere', { values: provider.secondFactor.join(', ') }),
          },
        ]}
      />
      <Check />
      <Alert title={t('adminsTitle')}>
        <p>{t('adminsText')}</p>
      </Alert>
    </Stack>
  );
}

function Domains({ provider: { domains, vouched } }: Pick<ProviderProps, 'provider'>): ReactNode {
  const t = useWords(providerSettingsWords);
  if (domains.length === 0) return t('anyVerified');
  return t(vouched ? 'vouched' : 'onlyVerified', { domains: domains.map((domain) => `@${domain}`).join(', ') });
}

function Check(): ReactNode {
  const t = useWords(providerSettingsWords);
  const [outcome, setOutcome] = useState<ProviderChecked>();
  const check = useAction(() => request<ProviderChecked>('post', `${path}/checks`, { body: {} }), { waits: false });
  const go = async (): Promise<void> => {
    setOutcome(undefined);
    const done = await check.run(undefined);
    if (done.ok) setOutcome(done.value);
  };
  return (
    <Stack>
      <div>
        <Button kind="primary" busy={check.busy} onClick={() => void go()}>
          {t('test')}
        </Button>
      </div>
      <Refused problem={check.problem} />
      <div role="status">{outcome === undefined ? null : <Outcome {...outcome} />}</div>
    </Stack>
  );
}

function Outcome({ problem }: ProviderChecked): ReactNode {
  const t = useWords(providerSettingsWords);
  return problem === undefined ? (
    <Alert tone="good" title={t('good')}>
      <p>{t('goodText')}</p>
    </Alert>
  ) : (
    <Alert tone="bad" title={t('bad')}>
      <Text>{problem.sentence}</Text>
    </Alert>
  );
}
