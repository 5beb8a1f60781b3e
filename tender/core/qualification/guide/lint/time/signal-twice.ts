import { sameValue } from '../../../../guide/lint/same-value.ts';
import type { QualificationRule } from '../rule.ts';

export const signalTwice: QualificationRule = {
  id: 'signal-twice',
  severity: 'warning',
  reason: [
    'Twee waarschuwingen op dezelfde dag zijn er één; een ervan was anders bedoeld.',
    'Deux avertissements le même jour n’en font qu’un ; l’un était prévu autrement.',
    'Two warnings on one day are one; one of them was meant otherwise.',
  ],
  basis: 'ORES-10',
  example: {
    wrong: { '/attestations/0/signals': [{ months: 1 }, { months: 1 }] },
    right: { '/attestations/0/signals': [{ months: 2 }, { months: 1 }] },
  },
  check: ({ attestations }) =>
    attestations.flatMap(({ signals, title }, place) =>
      signals.flatMap((signal, at) =>
        signals.findIndex((other) => sameValue(other, signal)) < at
          ? [{ path: `/attestations/${place}/signals/${at}`, params: { title } }]
          : [],
      ),
    ),
};
