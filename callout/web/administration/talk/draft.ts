import type { TalkRules } from '#callout/core/organisation/organisation.ts';

/** The rules as they are being filled in: numbers as text. */
export interface TalkDraft {
  readonly seconds: string;
  readonly recorded: boolean;
  readonly keptDays: string;
}

export function talkDraft({ seconds, recorded, keptDays }: TalkRules): TalkDraft {
  return { seconds: String(seconds), recorded, keptDays: String(keptDays) };
}

export function secondsOf({ seconds }: TalkDraft): number | undefined {
  return within(seconds, 5, 120);
}

export function daysOf({ keptDays }: TalkDraft): number | undefined {
  return within(keptDays, 1, 3650);
}

/** Undefined while a number is wrong. */
export function talkRulesOf(draft: TalkDraft): TalkRules | undefined {
  const [seconds, keptDays] = [secondsOf(draft), daysOf(draft)];
  return seconds === undefined || keptDays === undefined ? undefined : { seconds, recorded: draft.recorded, keptDays };
}

/** What is asked before it is saved: that people are recorded from now on, or that recordings which there may be are erased. */
export function askedBefore(before: TalkRules, wanted: TalkRules): 'on' | 'shorter' | undefined {
  if (wanted.keptDays < before.keptDays) return 'shorter';
  return wanted.recorded && !before.recorded ? 'on' : undefined;
}

function within(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
