import type { TalkRules } from '#callout/core/organisation/organisation.ts';

/** The rules as they are being filled in: the number as text. */
export interface TalkDraft {
  readonly seconds: string;
  readonly recorded: boolean;
}

export function talkDraft({ seconds, recorded }: TalkRules): TalkDraft {
  return { seconds: String(seconds), recorded };
}

/** Undefined while the number is wrong. */
export function talkRulesOf({ seconds, recorded }: TalkDraft): TalkRules | undefined {
  const number = /^\d{1,4}$/.test(seconds.trim()) ? Number(seconds) : Number.NaN;
  return number >= 5 && number <= 120 ? { seconds: number, recorded } : undefined;
}

/** Whether is asked before it is saved: that people are recorded from now on. */
export function startsRecording(before: TalkRules, wanted: TalkRules): boolean {
  return wanted.recorded && !before.recorded;
}
