import { localise } from '#platform/kernel/digits.ts';
import type { Language } from '#platform/kernel/language.ts';
import { isZero, mul, type Rational, rational, toDecimal } from '#platform/kernel/rational.ts';
import { say } from '#platform/kernel/words.ts';
import type { CriterionStress, StressSummary } from './summary.ts';
import { stressWords } from './words.ts';

/** A share of 0 … 1 as `12,3 %`. */
export function percentText(share: Rational, language: Language): string {
  const number = localise(toDecimal(mul(share, rational(100)), 1), language);
  return language === 'fr' ? `${number} %` : `${number}%`;
}

export function shareText(part: number, whole: number, language: Language): string {
  return percentText(whole === 0 ? rational(0) : rational(part, whole), language);
}

/** `t3` is the third of those who tendered. */
export function tenderName(id: string, language: Language): string {
  return say(stressWords, 'tender', language, { number: id.slice(1) });
}

/** The findings, one sentence each: reversals, ties, criteria, collapses, cheap tenders. */
export function stressTold(summary: StressSummary, language: Language): readonly string[] {
  return [
    ...reversals(summary, language),
    ...(summary.tied === 0 ? [] : [say(stressWords, 'tied', language, { tied: summary.tied, sets: summary.sets })]),
    ...(summary.nobody === 0
      ? []
      : [say(stressWords, 'nobody', language, { nobody: summary.nobody, sets: summary.sets })]),
    ...summary.criteria.map((criterion) => criterionTold(criterion, summary, language)),
    ...summary.criteria.flatMap((criterion) => collapseTold(criterion, language)),
    ...cheapTold(summary, language),
  ];
}

function reversals({ won, reversed, reversal }: StressSummary, language: Language): readonly string[] {
  if (reversal === undefined) return [say(stressWords, 'reversed-none', language, { won })];
  const name = (id: string): string => tenderName(id, language);
  const { winner, excluded, winnerAfter } = reversal;
  return [
    say(stressWords, 'reversed-some', language, { reversed, won, share: shareText(reversed, won, language) }),
    say(stressWords, 'reversal-example', language, {
      winner: name(winner),
      excluded: name(excluded),
      winnerAfter: name(winnerAfter),
    }),
  ];
}

function criterionTold(criterion: CriterionStress, { won }: StressSummary, language: Language): string {
  const { title, announced, effective, decides } = criterion;
  if (isZero(announced)) return say(stressWords, 'criterion-without-points', language, { title, decides, won });
  return say(stressWords, 'criterion', language, {
    title,
    announced: percentText(announced, language),
    effective: percentText(effective, language),
    decides,
    won,
  });
}

function collapseTold({ title, collapsed, pairs }: CriterionStress, language: Language): readonly string[] {
  if (collapsed === 0) return [];
  return [
    say(stressWords, 'collapsed', language, { title, collapsed, pairs, share: shareText(collapsed, pairs, language) }),
  ];
}

/** The dearest of the cheap tenders that wins at all, and the cheapest of them. */
function cheapTold({ cheap, won }: StressSummary, language: Language): readonly string[] {
  const winning = cheap.filter(({ wins }) => wins > 0);
  if (winning.length === 0) return [say(stressWords, 'cheap-none', language)];
  const ends = new Set([winning[0], winning.at(-1)].filter((each) => each !== undefined));
  return [...ends].map(({ percent, wins }) =>
    say(stressWords, 'cheap', language, { percent: percentText(rational(percent, 100), language), wins, won }),
  );
}
