import { closest } from '../../closest.ts';
import type { Rule, Stated } from '../rule.ts';
import { textsWithStatements } from '../texts.ts';

/** Management system standards that tenders ask for. */
const standards = ['9001', '14001', '20000', '20121', '22301', '26000', '27001', '27701', '45001', '50001', '13485'];

export const normUnknown: Rule<Stated> = {
  id: 'norm-unknown',
  severity: 'warning',
  reason: [
    'Aan een norm die niet bestaat, kan niemand voldoen.',
    'Nul ne peut satisfaire à une norme qui n’existe pas.',
    'Nobody can meet a standard that does not exist.',
  ],
  basis: 'ALM § 5.3, § 6.2 (ISO 90001)',
  example: {
    wrong: { '/suitability/0/text': 'Certified to ISO 90001.' },
    right: { '/suitability/0/text': 'Certified to ISO 9001.' },
  },
  check: (guide) =>
    textsWithStatements(guide).flatMap(({ path, text }) =>
      [...text.matchAll(/\bISO(?:\/IEC)?[ -]?(\d{3,6})\b/gu)].flatMap(([written, number = '']) => {
        const near = standards.includes(number) ? undefined : closest(number, standards);
        return near === undefined ? [] : [{ path, params: { written, near: `ISO ${near}` } }];
      }),
    ),
};
