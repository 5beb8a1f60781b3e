import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { dayText } from './dates.ts';
import type { ContractProps } from './page.tsx';
import { RegisterContract } from './register-contract.tsx';
import { contractPageWords } from './words.ts';

/** The contract with number one and the reserve contract with number two (ALM-21). */
export function Contracts({ view }: ContractProps): ReactNode {
  const t = useWords(contractPageWords);
  const { may } = view;
  if (view.contracts.length === 0 && !may.registerMain && !may.registerReserve) return null;
  return (
    <Section title={t('contracts')}>
      <Stack gap="l">
        <Columns>
          {view.contracts.map((contract) => (
            <ContractCard key={contract.kind} view={view} contract={contract} />
          ))}
        </Columns>
        {may.registerMain ? <RegisterContract view={view} kind="main" /> : null}
        {may.registerReserve && !may.registerMain ? <RegisterContract view={view} kind="reserve" /> : null}
      </Stack>
    </Section>
  );
}

type Registered = ContractProps['view']['contracts'][number];

function ContractCard({ view, contract }: ContractProps & { readonly contract: Registered }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const main = contract.kind === 'main';
  const through = main ? (view.runsThrough ?? contract.lastDay) : contract.lastDay;
  return (
    <Section
      title={t(`kind-${contract.kind}`)}
      level={3}
      card
      aside={<ContractState view={view} kind={contract.kind} />}
    >
      <Facts
        facts={[
          { label: t('with'), value: <strong>{contract.operatorName}</strong> },
          { label: t('signedOn'), value: dayText(contract.signedOn, language) },
          { label: t('starts'), value: dayText(contract.start, language) },
          { label: t('months'), value: t('monthsText', { count: contract.months }) },
          { label: t('runsThrough'), value: dayText(through, language) },
        ]}
      />
    </Section>
  );
}

function ContractState({ view, kind }: ContractProps & { readonly kind: Registered['kind'] }): ReactNode {
  const t = useWords(contractPageWords);
  if (kind === 'reserve') {
    return view.reserveCalled === undefined ? (
      <StatusTag>{t('notCalled')}</StatusTag>
    ) : (
      <StatusTag tone="accent">{t('called')}</StatusTag>
    );
  }
  return view.ended === undefined ? (
    <StatusTag tone="good">{t('inForce')}</StatusTag>
  ) : (
    <StatusTag tone="warn">{t('ended')}</StatusTag>
  );
}
