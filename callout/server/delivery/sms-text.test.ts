import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Play, raise } from '#callout/core/testing/world.ts';
import { callSms } from './sms.ts';

test('BHV-06: however long the names are, an SMS says what is the matter and where, and stays within two messages', () => {
  const text = (most: number) =>
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: most }).map((one) => `x${one}`);
  fc.assert(
    fc.property(text(119), text(199), text(199), (nature, place, name) => {
      const play = new Play().does('desk', raise({ nature, place }));
      const { organisation, call } = play;
      const noord = organisation.locations.get('noord')!;
      const locations = new Map(organisation.locations).set('noord', { ...noord, name });
      const said = callSms(call, {
        organisation: { ...organisation, locations },
        language: 'nl',
        origin: 'https://paraat.voorbeeldcollege.example',
      });
      for (const told of [nature, place, name]) expect(said).toContain(told.trim().slice(0, 40).trimEnd());
      expect(said).toContain('https://paraat.voorbeeldcollege.example/phone');
      expect(said.length).toBeLessThanOrEqual(306);
    }),
  );
});
