import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useCommand } from '../data/command.ts';
import { ageText } from '../evidence/piece.ts';
import { dayText, shortDay } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { DayAndReason } from './day-and-reason.tsx';
import { DecideIndexation } from './decide-indexation.tsx';
import { ContractSection } from './whose.tsx';
import { contractPageWords } from './words.ts';

type Asked = ContractView['indexations'][number];
type Price = ContractView['prices'][number];

/** Prices that follow an index: the rule, what was asked and decided, and what each line costs since (ROC-45). */
export function Indexation({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { indexationRule: rule, indexations, may } = view;
  if (rule === undefined || view.contracts.length === 0) return null;
  return (
    <ContractSection title={t('indexation')} intro={t('indexationIntro', { index: rule.index })}>
      <Stack>
        <Facts
          facts={[
            { label: t('indexFrom'), value: dayText(rule.from, language) },
            { label: t('indexTimes'), value: t('indexTimesValue', { count: rule.timesPerYear }) },
            { label: t('indexAsked'), value: ageText(rule.askedBefore, language) },
            { label: t('indexFormula'), value: written(rule.formula, t) },
          ]}
        />
        <Prices prices={view.prices} />
        {indexations.length === 0 ? <Text soft>{t('indexNone')}</Text> : null}
        {indexations.map((asked) => (
          <Request key={asked.indexation} asked={asked} manage={may.manage} />
        ))}
        {may.requestIndexation ? <Ask /> : null}
      </Stack>
    </ContractSection>
  );
}

/** Each line as tendered, and as it became with every indexation. */
function Prices({ prices }: Pick<ContractView, 'prices'>): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const [first] = prices;
  if (first === undefined) return null;
  return (
    <DataTable<Price>
      caption={t('prices')}
      rows={prices}
      rowKey={({ item }) => item}
      empty={{ title: t('prices') }}
      columns={[
        { id: 'line', header: t('priceLine'), text: ({ description }) => description },
        { id: 'unit', header: t('priceUnit'), text: ({ unit }) => unit },
        ...first.prices.map(({ from }, index) => ({
          id: `price-${index}`,
          header: from === undefined ? t('priceTendered') : t('priceFrom', { date: shortDay(from, language) }),
          numeric: true,
          text: ({ prices: all }: Price) => all[index]?.price ?? '',
          cell: ({ prices: all }: Price) => <MoneyText amount={all[index]?.price ?? '0'} />,
        })),
      ]}
    />
  );
}

function Request({ asked, manage }: { readonly asked: Asked; readonly manage: boolean }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { decided } = asked;
  const [tone, word] = standing(asked);
  const figures = decided?.figures;
  return (
    <Section
      title={t('indexOn', { date: dayText(asked.on, language) })}
      level={3}
      card
      aside={<StatusTag tone={tone}>{t(word)}</StatusTag>}
    >
      <Stack>
        <Facts
          facts={[
            { label: t('indexAskedAt'), value: <InstantText at={asked.at} /> },
            { label: t('reason'), value: asked.reason },
            ...(figures === undefined
              ? []
              : [{ label: t('indexFigures'), value: `${figures.current} / ${figures.previous}` }]),
            ...(decided === undefined ? [] : [{ label: t('indexDecision'), value: decided.reason }]),
          ]}
        />
        {manage && decided === undefined ? <DecideIndexation indexation={asked.indexation} /> : null}
      </Stack>
    </Section>
  );
}

function standing({ decided }: Asked): readonly [Tone, 'indexOpen' | 'indexGranted' | 'indexRefused'] {
  if (decided === undefined) return ['warn', 'indexOpen'];
  return decided.accepted ? ['good', 'indexGranted'] : ['bad', 'indexRefused'];
}

function Ask(): ReactNode {
  const t = useWords(contractPageWords);
  const ask = useCommand('request-indexation');
  return (
    <Unfold label={t('indexAsk')}>
      {(close) => (
        <DayAndReason
          name="indexation"
          title={t('indexAsk')}
          intro={t('indexAskIntro')}
          dayLabel={t('indexAskOn')}
          confirmTitle={t('indexAskTitle')}
          happens={t('indexAskHappens')}
          undo={t('indexAskUndo')}
          done={t('indexAskDone')}
          danger={false}
          busy={ask.busy}
          problem={ask.problem}
          onSend={async (filled) => (await ask.send(filled)).ok}
          onCancel={close}
        />
      )}
    </Unfold>
  );
}

/** The formula of the guide with its names in words. */
function written(formula: string, t: (key: 'indexPrice' | 'indexCurrent' | 'indexPrevious') => string): string {
  return formula
    .replaceAll(/\bprice\b/gu, t('indexPrice'))
    .replaceAll(/\bcurrent\b/gu, t('indexCurrent'))
    .replaceAll(/\bprevious\b/gu, t('indexPrevious'))
    .replaceAll('*', '×');
}
