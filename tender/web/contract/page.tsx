import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { AwardNotice } from './award-notice.tsx';
import './contract.css';
import { ContractCards } from './contract-cards.tsx';
import { ContractLine } from './contract-line.tsx';
import { DecideOption } from './decide-option.tsx';
import { Ending } from './ending.tsx';
import { FinalAward } from './final-award.tsx';
import { Indexation } from './indexation.tsx';
import { RegisterContract } from './register-contract.tsx';
import { Revisions } from './revisions.tsx';
import { ContractTerms } from './terms.tsx';
import { contractPageWords } from './words.ts';

/** The final award and the contracts that follow: term, options, changes, end (ALM-21, ALM-22, ALM-25). */
export function ContractPage(): ReactNode {
  const view = useView('contract');
  return <Loaded query={view}>{(contract) => <Contract view={contract} />}</Loaded>;
}

function Contract({ view }: { readonly view: ContractView }): ReactNode {
  const { may, final, openOption } = view;
  const hasMain = view.contracts.some(({ kind }) => kind === 'main');
  return (
    <Stack gap="xl">
      <FinalAward view={view} />
      {may.registerMain && final !== undefined ? (
        <RegisterContract view={view} kind="main" name={final.winnerName} />
      ) : null}
      {may.registerReserve && final?.reserveName !== undefined && !may.registerMain ? (
        <RegisterContract view={view} kind="reserve" name={final.reserveName} />
      ) : null}
      {view.contracts.length === 0 ? null : <ContractCards view={view} />}
      {hasMain ? <ContractLine view={view} /> : null}
      {may.manage && openOption !== undefined ? (
        <DecideOption key={openOption} view={view} option={openOption} />
      ) : null}
      <Indexation view={view} />
      {hasMain ? <Revisions view={view} /> : null}
      {view.contracts.length === 0 ? null : <Ending view={view} />}
      <AwardNotice view={view} />
      <ContractTerms view={view} />
      <Precedence view={view} />
    </Stack>
  );
}

function Precedence({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  return (
    <Section title={t('precedence')} intro={t('precedenceIntro')}>
      <ol className="contract-precedence">
        {view.precedence.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
    </Section>
  );
}
