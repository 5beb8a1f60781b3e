import { isBeaconKey } from '#platform/record/drand-signature.ts';
import type { Rule } from '../rule.ts';

export const beaconKeyMalformed: Rule = {
  id: 'beacon-key-malformed',
  severity: 'error',
  reason: [
    'Met een sleutel die er geen is, past geen enkele handtekening en eindigt de loting nooit.',
    'Avec une clé qui n’en est pas une, aucune signature ne convient et le tirage ne finit jamais.',
    'With a key that is none no signature ever fits, and the draw never ends.',
  ],
  basis: 'docs/specs/draw.md',
  example: {
    wrong: {
      '/award/ties/1/beacon': { hash: '0'.repeat(64), publicKey: '0'.repeat(192), genesis: 1_700_000_000, period: 3 },
    },
    right: { '/award/ties/1/beacon': 'quicknet' },
  },
  check: ({ award: { ties } }) =>
    ties.flatMap((rule, place) => {
      if (rule.by !== 'lots' || rule.method === 'by-hand' || typeof rule.beacon !== 'object') return [];
      return isBeaconKey(rule.beacon.publicKey) ? [] : [{ path: `/award/ties/${place}/beacon/publicKey` }];
    }),
};
