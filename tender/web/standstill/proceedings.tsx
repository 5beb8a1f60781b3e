import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useFrame } from '../data/frame.ts';
import { dayText } from './days.ts';
import { EndProceedings } from './end-proceedings.tsx';
import type { Case } from './entries.ts';
import { Unfold } from './unfold.tsx';
import { standstillPageWords } from './words.ts';

export function ProceedingsList({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const date = t('midnight', { date: dayText(view.forfeiture.lastDay, language) });
  return (
    <Section title={t('proceedings')}>
      {view.proceedings.length === 0 ? (
        <EmptyState
          title={t('proceedingsNone')}
          text={view.state === 'running' ? t('proceedingsNoneText', { date }) : undefined}
        />
      ) : (
        <ul className="standstill-list">
          {view.proceedings.map((one) => (
            <li key={one.proceedings}>
              <CaseCard one={one} mayEnd={view.may.recordProceedings} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function CaseCard({ one, mayEnd }: { readonly one: Case; readonly mayEnd: boolean }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { authority } = useFrame();
  const { ended } = one;
  return (
    <article className="standstill-card">
      <p className="standstill-card__head">
        <strong>{t('caseOf', { name: one.claimantName, authority })}</strong>
        {ended === undefined ? (
          <StatusTag tone="warn">{t('pending')}</StatusTag>
        ) : (
          <StatusTag tone={ended.outcome === 'award-stands' ? 'good' : 'bad'}>
            {t(ended.how === 'judgment' ? 'judged' : 'withdrawn')}
          </StatusTag>
        )}
      </p>
      <Facts
        facts={[
          { label: t('court'), value: one.court },
          { label: t('caseNumber'), value: one.caseNumber },
          { label: t('servedOn'), value: dayText(one.servedOn, language) },
          ...(ended === undefined
            ? []
            : [
                { label: t('endedOn'), value: dayText(ended.on, language) },
                { label: t('outcome'), value: t(`outcome-${ended.outcome}`) },
                { label: t('reason'), value: <span className="standstill-card__text">{ended.reason}</span> },
              ]),
        ]}
      />
      {ended === undefined && mayEnd ? (
        <Unfold label={t('endLabel')}>{(close) => <EndProceedings one={one} onDone={close} />}</Unfold>
      ) : null}
    </article>
  );
}
