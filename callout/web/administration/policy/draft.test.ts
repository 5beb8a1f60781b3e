import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policySchema } from '#callout/core/organisation/commands.ts';
import { usualPolicy } from '#callout/core/organisation/evolve.ts';
import { channels } from '#callout/core/organisation/organisation.ts';
import { channelOrders, policyDraft, policyOf } from './draft.ts';

test('BHV-07: the form offers each order of channels once, and a policy that was not changed is saved as it was', () => {
  expect(channelOrders).toEqual(['sms mail', 'mail sms', 'sms', 'mail', '']);
  fc.assert(
    fc.property(fc.shuffledSubarray([...channels]), (order) => {
      const saved = policyOf(policyDraft({ ...usualPolicy, channels: order }));
      expect(saved).toEqual({ ...usualPolicy, channels: order });
      expect(policySchema.safeParse(saved).success).toBe(true);
    }),
    { seed: 1 },
  );
  // Where nobody chose, all of them as the product has them.
  expect(policyOf(policyDraft(usualPolicy))?.channels).toEqual([...channels]);
});

test('a number that is wrong makes no policy', () => {
  const draft = policyDraft(usualPolicy);
  for (const wrong of ['0', '601', '5; zes', '-5'])
    expect(policyOf({ ...draft, retries: wrong }), wrong).toBeUndefined();
  expect(policyOf({ ...draft, retries: '' })?.retries).toEqual([]);
  expect(policyOf({ ...draft, damping: '1,5' })).toBeUndefined();
});
