import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import type { Outcome } from '#tender/core/qualification/events.ts';
import type { Standing } from '#tender/core/qualification/state.ts';
import { systemWords } from './words.ts';

const standings = {
  interested: 'standing-interested',
  invited: 'standing-invited',
  applied: 'standing-applied',
  concluded: 'standing-concluded',
  decided: 'standing-decided',
  qualified: 'standing-qualified',
  closed: 'standing-closed',
} as const satisfies Record<Standing, keyof typeof systemWords>;

export function standingWord(standing: string): (typeof standings)[Standing] {
  return isStanding(standing) ? standings[standing] : 'standing-closed';
}

function isStanding(text: string): text is Standing {
  return Object.hasOwn(standings, text);
}

const tones: Readonly<Record<Standing, Tone>> = {
  interested: 'accent',
  invited: 'accent',
  applied: 'accent',
  concluded: 'accent',
  decided: 'warn',
  qualified: 'good',
  closed: 'neutral',
};

const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  qualified: 'good',
  refused: 'bad',
  lapsed: 'bad',
  withdrawn: 'bad',
};

interface StandingTagProps {
  readonly standing: Standing;
  /** Of what is closed: how it ended. */
  readonly outcome?: Outcome | undefined;
}

/** Where a case stands, in a word and a colour. */
export function StandingTag({ standing, outcome }: StandingTagProps): ReactNode {
  const t = useWords(systemWords);
  const ended = standing === 'closed' && outcome !== undefined && outcome !== 'qualified';
  return ended ? (
    <StatusTag tone={outcomeTones[outcome]}>{t(`outcome-${outcome}`)}</StatusTag>
  ) : (
    <StatusTag tone={tones[standing]}>{t(standingWord(standing))}</StatusTag>
  );
}
