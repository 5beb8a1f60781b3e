import type { QualificationRule } from '../rule.ts';

export const expiryWithoutSignal: QualificationRule = {
  id: 'expiry-without-signal',
  severity: 'warning',
  reason: [
    'Wie niet wordt gewaarschuwd, verliest zijn kwalificatie door een vergeten papier.',
    'Qui n’est pas averti perd sa qualification pour un document oublié.',
    'Whoever is not warned loses his qualification by a paper forgotten.',
  ],
  basis: 'ORES-10',
  example: {
    wrong: { '/attestations/0/signals': [] },
    right: { '/attestations/0/signals': [{ months: 2 }] },
  },
  check: ({ attestations }) =>
    attestations.flatMap(({ expires, signals, title }, place) =>
      expires && signals.length === 0 ? [{ path: `/attestations/${place}`, params: { title } }] : [],
    ),
};
