import { expect, test } from 'vitest';
import { talkRulesSchema } from '#callout/core/organisation/commands.ts';
import { usualTalkRules } from '#callout/core/organisation/evolve.ts';
import { askedBefore, talkDraft, talkRulesOf } from './draft.ts';

test('BHV-15: the form takes what the server takes: 5 to 120 seconds, 1 to 3650 days', () => {
  const draft = talkDraft(usualTalkRules);
  expect(talkRulesOf(draft)).toEqual(usualTalkRules);
  const taken = (changed: object): boolean => talkRulesOf({ ...draft, ...changed }) !== undefined;
  const served = (changed: object): boolean => talkRulesSchema.safeParse({ ...usualTalkRules, ...changed }).success;
  for (const seconds of [4, 5, 120, 121]) expect(taken({ seconds: String(seconds) })).toBe(served({ seconds }));
  for (const keptDays of [0, 1, 3650, 3651]) expect(taken({ keptDays: String(keptDays) })).toBe(served({ keptDays }));
  for (const wrong of ['', '1,5', '-5', 'tien']) expect(taken({ seconds: wrong })).toBe(false);
});

test('BHV-15: it asks before people are recorded and before recordings are erased, and not before what is cheap', () => {
  const off = { seconds: 30, recorded: false, keptDays: 30 };
  const on = { ...off, recorded: true };
  expect(askedBefore(off, on)).toBe('on');
  expect(askedBefore(on, off)).toBeUndefined();
  expect(askedBefore(on, { ...on, seconds: 60 })).toBeUndefined();
  expect(askedBefore(on, { ...on, keptDays: 60 })).toBeUndefined();
  expect(askedBefore(on, { ...on, keptDays: 29 })).toBe('shorter');
  // They may have been made before recording was turned off.
  expect(askedBefore(off, { ...on, keptDays: 29 })).toBe('shorter');
});
