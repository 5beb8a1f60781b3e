import type { QualificationGuide } from '../../schema.ts';
import type { QualificationRule } from '../rule.ts';

export const decisionAfterSixMonths: QualificationRule = {
  id: 'decision-after-six-months',
  severity: 'error',
  reason: [
    'Wie zich wil kwalificeren, hoort binnen zes maanden na zijn aanvraag of het is gelukt.',
    'Qui demande à être qualifié apprend dans les six mois de sa demande s’il l’est.',
    'Whoever applies hears within six months of his application whether he is qualified.',
  ],
  basis: 'Richtlijn 2014/25/EU art. 75 lid 4',
  example: {
    wrong: { '/decision/within': { months: 7 } },
    right: { '/decision/within': { months: 6 } },
  },
  check: ({ decision: { within } }) =>
    within !== undefined && isLongerThanSixMonths(within) ? [{ path: '/decision/within' }] : [],
};

/** Counted from any day: no six months have more than 184 days, and some have 181. */
function isLongerThanSixMonths({
  years = 0,
  months = 0,
  days = 0,
}: NonNullable<QualificationGuide['decision']['within']>): boolean {
  return years > 0 || months > 6 || days > 181;
}
