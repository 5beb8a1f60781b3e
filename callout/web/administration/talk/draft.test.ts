import { expect, test } from 'vitest';
import { talkRulesSchema } from '#callout/core/organisation/commands.ts';
import { usualTalkRules } from '#callout/core/organisation/evolve.ts';
import { startsRecording, talkDraft, talkRulesOf } from './draft.ts';

test('BHV-15: the form takes what the server takes: 5 to 120 seconds', () => {
  const draft = talkDraft(usualTalkRules);
  expect(talkRulesOf(draft)).toEqual(usualTalkRules);
  const taken = (changed: object): boolean => talkRulesOf({ ...draft, ...changed }) !== undefined;
  const served = (changed: object): boolean => talkRulesSchema.safeParse({ ...usualTalkRules, ...changed }).success;
  for (const seconds of [4, 5, 120, 121]) expect(taken({ seconds: String(seconds) })).toBe(served({ seconds }));
  for (const wrong of ['', '1,5', '-5', 'tien']) expect(taken({ seconds: wrong })).toBe(false);
});

test('BHV-15: it asks before people are recorded, and not before what is cheap', () => {
  const off = { seconds: 30, recorded: false };
  const on = { ...off, recorded: true };
  expect(startsRecording(off, on)).toBe(true);
  expect(startsRecording(on, off)).toBe(false);
  expect(startsRecording(on, { ...on, seconds: 60 })).toBe(false);
});
