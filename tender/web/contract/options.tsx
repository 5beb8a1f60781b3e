import type { ReactNode } from 'react';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import './contract.css';
import { dayText } from './dates.ts';
import { DecideOption } from './decide-option.tsx';
import type { ContractProps } from './page.tsx';
import { partsOf, shareAt, type TermPart } from './term-line.ts';
import { contractPageWords } from './words.ts';

/** How long the contract runs: its term and the option years, on a line (ALM-21). */
export function Options({ view }: ContractProps): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const parts = partsOf(view);
  if (parts.length === 0 || view.runsThrough === undefined) return null;
  return (
    <Section title={t('duration')} intro={t('durationIntro', { day: dayText(view.runsThrough, language) })}>
      <Stack gap="l">
        <TermLine parts={parts} />
        <OptionList view={view} parts={parts} />
        {view.openOption === undefined || !view.may.manage ? null : (
          <DecideOption view={view} option={view.openOption} />
        )}
      </Stack>
    </Section>
  );
}

function TermLine({ parts }: { readonly parts: readonly TermPart[] }): ReactNode {
  const t = useWords(contractPageWords);
  const now = useNow();
  const today = localDate(now, useZone()).toString();
  const share = shareAt(parts, today);
  return (
    <div className="contract-line" aria-hidden="true">
      <div
        className="contract-line__parts"
        style={{ gridTemplateColumns: parts.map(({ days }) => `${days}fr`).join(' ') }}
      >
        {parts.map(({ option, start, state }) => (
          <div key={option} className={`contract-part contract-part--${state}`}>
            <span className="contract-part__name">{option === 0 ? t('term') : t('optionShort', { option })}</span>
            <span className="contract-part__year">{start.slice(0, 4)}</span>
          </div>
        ))}
      </div>
      <span className="contract-line__now" style={{ insetInlineStart: `${share * 100}%` }}>
        <span className={share > 0.85 ? 'contract-line__word contract-line__word--end' : 'contract-line__word'}>
          {t('now')}
        </span>
      </span>
    </div>
  );
}

const tones: Readonly<Record<TermPart['state'], Tone>> = {
  firm: 'good',
  used: 'good',
  open: 'accent',
  refused: 'warn',
  lapsed: 'neutral',
};

function OptionList({ view, parts }: ContractProps & { readonly parts: readonly TermPart[] }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  return (
    <ol className="contract-options">
      {parts.map(({ option, start, lastDay, state }) => {
        const known = view.options.find((one) => one.option === option);
        return (
          <li key={option}>
            <span className="contract-options__name">{option === 0 ? t('term') : t('option', { option })}</span>
            <span>{t('fromThrough', { start: dayText(start, language), end: dayText(lastDay, language) })}</span>
            <span>
              <StatusTag tone={tones[state]}>{t(`state-${state}`)}</StatusTag>
            </span>
            {known?.decision === undefined ? null : (
              <span className="contract-options__reason">{known.decision.reason}</span>
            )}
            {known !== undefined && state === 'open' ? (
              <span className="contract-options__reason">
                {t('remindOn', { day: dayText(known.remindOn, language) })}
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
