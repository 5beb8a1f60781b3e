import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { AwardNotice } from './award-notice.tsx';
import './contract.css';
import { useFrame } from '../data/frame.ts';
import { AssignedPart, BackUp } from './back-up.tsx';
import { ContractCards } from './contract-cards.tsx';
import { ContractLine } from './contract-line.tsx';
import { DecideOption } from './decide-option.tsx';
import { Ending } from './ending.tsx';
import { FinalAward } from './final-award.tsx';
import { Indexation } from './indexation.tsx';
import { Performance } from './performance.tsx';
import { RegisterContract } from './register-contract.tsx';
import { Revisions } from './revisions.tsx';
import { ContractTerms } from './terms.tsx';
import { WhoseContract } from './whose.tsx';
import { contractPageWords } from './words.ts';

/** The final award and the contracts that follow: term, options, changes, end (ALM-21, ALM-22, ALM-25). */
export function ContractPage(): ReactNode {
  const view = useView('contract');
  return <Loaded query={view}>{(contract) => <Contract view={contract} />}</Loaded>;
}

function Contract({ view }: { readonly view: ContractView }): ReactNode {
  const { each } = view;
  return (
    <Stack gap="xl">
      <FinalAward view={view} />
      {each === undefined ? <OneContract view={view} /> : <EachContract view={view} each={each} />}
      <AwardNotice view={view} />
      <ContractTerms view={view} />
      <Precedence view={view} />
    </Stack>
  );
}

interface EachContractProps {
  readonly view: ContractView;
  readonly each: readonly ContractView[];
}

/** Of several winners: the contract of each in its turn, and the reserve contract after them. */
function EachContract({ view, each }: EachContractProps): ReactNode {
  const t = useWords(contractPageWords);
  const { operator } = useFrame();
  const reserve = view.contracts.filter(({ kind }) => kind === 'reserve');
  return (
    <>
      {each.flatMap((one) =>
        one.contractor === undefined ? (
          []
        ) : (
          <WhoseContract
            key={one.contractor.operator}
            operator={one.contractor.operator}
            name={each.length > 1 ? one.contractor.name : undefined}
          >
            <Section
              title={
                one.contractor.operator === operator?.id
                  ? t('contractOwn')
                  : t('contractOf', { name: one.contractor.name })
              }
            >
              <Stack gap="xl">
                <OneContract view={one} />
              </Stack>
            </Section>
          </WhoseContract>
        ),
      )}
      <RegisterReserve view={view} />
      {reserve.length === 0 ? null : <ContractCards view={{ ...view, contracts: reserve }} />}
    </>
  );
}

function RegisterReserve({ view: whole }: { readonly view: ContractView }): ReactNode {
  const { may, final } = whole;
  if (!may.registerReserve || final?.reserveName === undefined || may.registerMain) return null;
  return <RegisterContract view={whole} kind="reserve" name={final.reserveName} />;
}

function OneContract({ view: whole }: { readonly view: ContractView }): ReactNode {
  const { may, final, openOption, contractor } = whole;
  // The reserve contract is one for all winners: it stands after theirs.
  const own = whole.contracts.filter(({ kind }) => contractor === undefined || kind === 'main');
  const hasMain = own.some(({ kind }) => kind === 'main');
  const view = { ...whole, contracts: own };
  return (
    <>
      {may.registerMain && final !== undefined ? (
        <RegisterContract view={view} kind="main" name={final.winnerName} />
      ) : null}
      <RegisterReserve view={view} />
      {view.contracts.length === 0 ? null : <ContractCards view={view} />}
      {hasMain ? <ContractLine view={view} /> : null}
      {may.manage && openOption !== undefined ? (
        <DecideOption key={openOption} view={view} option={openOption} />
      ) : null}
      <Indexation view={view} />
      {whole.part === undefined ? null : <AssignedPart part={whole.part} />}
      {hasMain ? <Performance view={view} /> : null}
      {hasMain && whole.backUp !== undefined ? <BackUp view={whole} backUp={whole.backUp} /> : null}
      {hasMain ? <Revisions view={view} /> : null}
      {view.contracts.length === 0 ? null : <Ending view={whole} />}
    </>
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
