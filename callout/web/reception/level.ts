import type { StaffingAnswer } from '#callout/api/answers.ts';
import type { IconName } from '#platform/ui/icon.tsx';
import type { receptionWords } from './words.ts';

type Level = StaffingAnswer['level'];

/** Each level has a sign and a word: colour only adds to them. */
export const levels: Readonly<
  Record<Level, { readonly sign: IconName; readonly word: keyof typeof receptionWords; readonly look: string }>
> = {
  enough: { sign: 'check', word: 'enough', look: 'enough' },
  just: { sign: 'minus', word: 'just', look: 'just' },
  short: { sign: 'warning', word: 'shortLevel', look: 'short' },
  'none-needed': { sign: 'circle', word: 'noneNeeded', look: 'none' },
};

type Say = (key: keyof typeof receptionWords, params?: Readonly<Record<string, string | number>>) => string;

/** Why it is short: what is missing, and because of what. The number of people goes first. */
export function shortReasons(
  { short }: StaffingAnswer,
  skillName: (skill: string) => string,
  t: Say,
): readonly string[] {
  const people = short.filter(({ skill }) => skill === 'total');
  const skills = short.filter(({ skill }) => skill !== 'total');
  return [
    ...people.map((one) => t('shortPeople', { count: one.short, because: t(one.because) })),
    ...skills.map(({ skill, present, needed, because }) => {
      const said = t('shortSkill', { skill: skillName(skill), present, needed });
      return because === 'too-few-here' ? said : `${said} (${t(because)})`;
    }),
  ];
}

/** How sure, in a word beside the number. */
export function surenessWord(sureness: number): 'sure' | 'fairlySure' | 'unsure' {
  if (sureness >= 80) return 'sure';
  return sureness >= 50 ? 'fairlySure' : 'unsure';
}
