import type { ReactNode } from 'react';
import { isZero, type Rational, rational } from '#platform/kernel/rational.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { StressSummary } from '#tender/core/guide/stress/summary.ts';
import { percentText, stressTold } from '#tender/core/guide/stress/told.ts';
import { BarPicture, type BarRow } from './bar-picture.tsx';
import type { StressOutcome } from './jobs.ts';
import { ReversalPicture } from './reversal-picture.tsx';
import { stressPanelWords } from './words.ts';

/** The findings as pictures and in words, with those of the other formula beside them. */
export function StressReport({ outcome }: { readonly outcome: StressOutcome }): ReactNode {
  const t = useWords(stressPanelWords);
  const { own, beside } = outcome;
  return (
    <Stack gap="l">
      <Section level={3} title={t('reversedTitle')} intro={t('reversedIntro')}>
        <BarPicture label={t('reversedTitle')} rows={reversedRows(outcome, t)} />
        {own.reversal === undefined ? null : <ReversalPicture reversal={own.reversal} />}
      </Section>
      <Section level={3} title={t('weightsTitle')} intro={t('weightsIntro')}>
        <WeightPicture summary={own} />
      </Section>
      <Section level={3} title={t('cheapTitle')} intro={t('cheapIntro')}>
        <BarPicture label={t('cheapTitle')} rows={cheapRows(outcome, t)} />
      </Section>
      <Section level={3} title={t('collapseTitle')} intro={t('collapseIntro')}>
        <CollapsePicture summary={own} />
      </Section>
      <Told title={t('told', { sets: own.sets, seed: own.seed })} summary={own} />
      {beside === undefined ? null : <Told title={t('toldBeside')} formula={beside.formula} summary={beside.summary} />}
    </Stack>
  );
}

type Say = ReturnType<typeof useWords<keyof typeof stressPanelWords & string>>;

function share(part: number, whole: number): Rational {
  return whole === 0 ? rational(0) : rational(part, whole);
}

function reversedRows({ own, beside }: StressOutcome, t: Say): readonly BarRow[] {
  const bars = [{ id: 'own', name: t('own'), share: share(own.reversed, own.won), tone: 'own' as const }];
  if (beside !== undefined) {
    const { reversed, won } = beside.summary;
    return [{ id: 'all', title: t('reversedRow'), bars: [...bars, besideBar(share(reversed, won), t)] }];
  }
  return [{ id: 'all', title: t('reversedRow'), bars }];
}

function besideBar(value: Rational, t: Say): BarRow['bars'][number] {
  return { id: 'beside', name: t('beside'), share: value, tone: 'beside' };
}

function cheapRows({ own, beside }: StressOutcome, t: Say): readonly BarRow[] {
  return own.cheap.map(({ percent, wins }, place) => {
    const other = beside?.summary.cheap[place];
    return {
      id: String(percent),
      title: t('cheapRow', { percent }),
      bars: [
        { id: 'own', name: t('own'), share: share(wins, own.won), tone: 'own' },
        ...(other === undefined || beside === undefined ? [] : [besideBar(share(other.wins, beside.summary.won), t)]),
      ],
    };
  });
}

function WeightPicture({ summary }: { readonly summary: StressSummary }): ReactNode {
  const t = useWords(stressPanelWords);
  const { language } = useLanguage();
  const rows = summary.criteria.map(
    ({ criterion, title, announced, effective, decides }): BarRow => ({
      id: criterion,
      title: <AsWritten>{title}</AsWritten>,
      note: t('decides', { share: percentText(share(decides, summary.won), language) }),
      bars: isZero(announced)
        ? [{ id: 'decides', name: t('decidesName'), share: share(decides, summary.won), tone: 'own' }]
        : [
            { id: 'announced', name: t('announced'), share: announced, tone: 'announced' },
            { id: 'effective', name: t('effective'), share: effective, tone: 'own' },
          ],
    }),
  );
  return <BarPicture label={t('weightsTitle')} rows={rows} />;
}

function CollapsePicture({ summary }: { readonly summary: StressSummary }): ReactNode {
  const t = useWords(stressPanelWords);
  const rows = summary.criteria.map(
    ({ criterion, title, collapsed, pairs }): BarRow => ({
      id: criterion,
      title: <AsWritten>{title}</AsWritten>,
      bars: [{ id: 'own', name: t('collapsed'), share: share(collapsed, pairs), tone: 'own' }],
    }),
  );
  return <BarPicture label={t('collapseTitle')} rows={rows} />;
}

interface ToldProps {
  readonly title: string;
  readonly formula?: string;
  readonly summary: StressSummary;
}

function Told({ title, formula, summary }: ToldProps): ReactNode {
  const { language } = useLanguage();
  return (
    <Section level={3} title={title}>
      {formula === undefined ? null : (
        <Text>
          <code className="stress-formula">{formula}</code>
        </Text>
      )}
      <ul className="stress-told">
        {stressTold(summary, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
