import type { ReactNode } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns } from '#platform/ui/layout.tsx';
import { Facts, List, Text } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { contradictionWords } from '../contradictions/words.ts';
import { useFrame } from '../data/frame.ts';
import { dayText, shortDay } from '../standstill/days.ts';
import { ContractSection } from './whose.tsx';
import { contractPageWords } from './words.ts';

type Registered = ContractView['contracts'][number];

/** The contracts that this reader may see: all for staff, his own for a party. */
export function ContractCards({ view }: { readonly view: ContractView }): ReactNode {
  return (
    <Columns wide>
      {view.contracts.map((contract) => (
        <ContractCard
          key={`${contract.kind} ${contract.operator}`}
          contract={contract}
          takesOver={view.reserveTakesOver}
          runsThrough={contract.kind === 'main' ? view.runsThrough : undefined}
        />
      ))}
    </Columns>
  );
}

interface ContractCardProps {
  readonly contract: Registered;
  readonly takesOver: boolean;
  readonly runsThrough: string | undefined;
}

function ContractCard({ contract, takesOver, runsThrough }: ContractCardProps): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { operator, authority } = useFrame();
  const own = operator?.id === contract.operator;
  const isMain = contract.kind === 'main';
  const title = own ? t(isMain ? 'yourMain' : 'yourReserve') : t(isMain ? 'main' : 'reserve');
  const last = dayText(contract.lastDay, language);
  return (
    <ContractSection title={title} card>
      <Facts
        facts={[
          { label: t('with'), value: own ? authority : contract.operatorName },
          { label: t('signed'), value: dayText(contract.signedOn, language) },
          { label: t('begins'), value: dayText(contract.start, language) },
          { label: t('duration'), value: t('months', { months: contract.months }) },
          { label: t('ends'), value: <Explained why={whyEnds(contract, language)}>{last}</Explained> },
          ...(runsThrough === undefined || runsThrough === contract.lastDay
            ? []
            : [{ label: t('runsThrough'), value: dayText(runsThrough, language) }]),
        ]}
      />
      {contract.bound === undefined ? null : <Bound bound={contract.bound} />}
      {isMain ? null : <Text soft>{t(takesOver ? 'reserveTakesOver' : 'reserveMay')}</Text>}
    </ContractSection>
  );
}

/** Where the tender said two things: what of it binds the contractor (ROC-26). */
function Bound({ bound }: { readonly bound: NonNullable<Registered['bound']> }): ReactNode {
  const t = useWords(contradictionWords);
  const items = bound.flatMap(({ statements, taken }) => {
    const counted = statements[taken === 'first' ? 0 : 1];
    return counted === undefined ? [] : [`${counted.itemTitle}, ${counted.place}: ${counted.text}`];
  });
  return (
    <>
      <Text soft>{t('bound')}</Text>
      <List items={items} />
    </>
  );
}

function whyEnds({ start, months, lastDay }: Registered, language: Language): Why {
  const told = { start: shortDay(start, language), months, last: shortDay(lastDay, language) };
  return {
    title: say(contractPageWords, 'endsWhy', language),
    rules: [{ text: say(contractPageWords, 'endsRule', language) }],
    inputs: [
      { label: say(contractPageWords, 'begins', language), value: dayText(start, language) },
      {
        label: say(contractPageWords, 'duration', language),
        value: say(contractPageWords, 'months', language, { months }),
      },
    ],
    steps: [say(contractPageWords, 'endsStep', language, told)],
    events: [],
  };
}
