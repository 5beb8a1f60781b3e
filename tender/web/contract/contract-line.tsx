import type { ReactNode } from 'react';
import { localDate } from '#platform/kernel/time.ts';
import { useNow, useStillAt } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useFrame } from '../data/frame.ts';
import { shortDay } from '../standstill/days.ts';
import { type LinePart, lineOf, type PartState, placeOn } from './line.ts';
import { ContractSection } from './whose.tsx';
import { contractPageWords } from './words.ts';

const tones: Readonly<Record<PartState, Tone>> = {
  running: 'accent',
  past: 'neutral',
  coming: 'neutral',
  used: 'good',
  unused: 'bad',
  open: 'warn',
  later: 'neutral',
  cut: 'neutral',
};

/** The term and its options drawn in proportion, with the same in words below. */
export function ContractLine({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { timeZone } = useFrame();
  const today = localDate(useNow(), timeZone);
  const parts = lineOf(view, today);
  return (
    <ContractSection title={t('line')} intro={view.options.length === 0 ? undefined : t('lineIntro')}>
      <LinePicture parts={parts} now={placeOn(parts, `${today}`)} />
      <ol className="contract-parts">
        {parts.map((part) => (
          <Part
            key={part.option}
            part={part}
            reason={view.options.find(({ option }) => option === part.option)?.decision?.reason}
          />
        ))}
      </ol>
    </ContractSection>
  );
}

interface LinePictureProps {
  readonly parts: readonly LinePart[];
  /** Where today lies, in hundredths of a percent. */
  readonly now: number | undefined;
}

/** What has passed is filled; who does not see it reads the same below. */
function LinePicture({ parts, now }: LinePictureProps): ReactNode {
  const t = useWords(contractPageWords);
  const looksBack = useStillAt() !== undefined;
  return (
    <div className="contract-line" aria-hidden="true">
      {now === undefined ? null : (
        <span
          className={`contract-line__today${now > 8000 ? ' contract-line__today--end' : ''}`}
          style={now > 8000 ? { insetInlineEnd: `${(10_000 - now) / 100}%` } : { insetInlineStart: `${now / 100}%` }}
        >
          {t(looksBack ? 'backThen' : 'today')}
        </span>
      )}
      <svg viewBox="0 0 10000 1" preserveAspectRatio="none" focusable="false">
        {parts.map(({ option, state, share }, index) => {
          const x = parts.slice(0, index).reduce((sum, part) => sum + part.share, 0);
          const look = `contract-line__part contract-line__part--${state}`;
          return <rect key={option} className={look} x={x} y="0" width={share} height="1" />;
        })}
        {now === undefined ? null : <rect className="contract-line__past" x="0" y="0" width={now} height="1" />}
      </svg>
    </div>
  );
}

function Part({ part, reason }: { readonly part: LinePart; readonly reason: string | undefined }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { option, start, lastDay, remindOn, state } = part;
  const undecided = state === 'open' || state === 'later';
  return (
    <li className={`contract-part contract-part--${state}`}>
      <p className="contract-part__head">
        <strong>{option === 0 ? t('term') : t('option', { number: option })}</strong>
        <StatusTag tone={tones[state]}>{t(`part-${state}`)}</StatusTag>
      </p>
      <p>{t('fromThrough', { from: shortDay(start, language), through: shortDay(lastDay, language) })}</p>
      {undecided && remindOn !== undefined ? (
        <p className="contract-part__soft">{t('remind', { date: shortDay(remindOn, language) })}</p>
      ) : null}
      {reason === undefined ? null : <p className="contract-part__soft">{reason}</p>}
    </li>
  );
}
