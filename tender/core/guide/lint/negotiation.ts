import type { ProblemCode } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import type { Found } from './rule.ts';

type Coded = Found & { readonly code: ProblemCode };

/** What one rule says of the negotiations of a guide. */
export function ofNegotiation(code: ProblemCode): (guide: Guide) => readonly Found[] {
  return (guide) =>
    negotiationFindings(guide)
      .filter((found) => found.code === code)
      .map(({ path, params = {} }) => ({ path, params }));
}

/** Whether a guide negotiates goes with its procedure; and what is talked about is open, as prices must be for it. */
function negotiationFindings(guide: Guide): readonly Coded[] {
  const {
    procedure: { type, phase },
    negotiation,
    submission,
  } = guide;
  const negotiates = type === 'negotiated' && phase !== 'selection';
  if (negotiation === undefined) return negotiates ? [{ code: 'negotiation-missing', path: '/procedure/type' }] : [];
  const fixed = fixedIds(guide);
  return [
    ...(negotiates ? [] : [{ code: 'negotiation-outside', path: '/negotiation' } as const]),
    ...(submission.priceEnvelope === undefined
      ? []
      : [{ code: 'negotiation-with-price-envelope', path: '/submission/priceEnvelope' } as const]),
    ...negotiation.subjects.flatMap(({ id, title }, place): readonly Coded[] =>
      fixed.has(id)
        ? [{ code: 'subject-not-negotiable', path: `/negotiation/subjects/${place}/id`, params: { title } }]
        : [],
    ),
  ];
}

/** Minimum requirements, grounds and award criteria. */
function fixedIds({ award, suitability, exclusion }: Guide): ReadonlySet<string> {
  const competences = suitability.flatMap((requirement) => requirement.competences ?? []);
  return new Set([...award.criteria, ...suitability, ...exclusion, ...competences].map(({ id }) => id));
}
