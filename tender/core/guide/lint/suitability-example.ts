/** A small rule of financial health, as the examples of the linter change it. */
export function byRule(other: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    years: [{ id: 'last', year: 2025 }],
    figures: [{ name: 'equity', title: 'Equity' }],
    requirements: [
      { id: 'solvency', title: 'Solvency', text: 'Enough.', measure: 'sum(equity)', unit: 'euro', minimum: 1 },
    ],
    ...other,
  };
}

/** A criterion that adds points by rule from the reference of a competence, in the place of grades. */
export function nearby(competence = 'alike'): Readonly<Record<string, unknown>> {
  return {
    '/suitability/0/references': {
      text: 'One for each.',
      facts: [{ id: 'distance', title: 'Distance', kind: 'number' }],
    },
    '/award/criteria/1/scale': undefined,
    '/award/criteria/1/points': undefined,
    '/award/criteria/1/combine': undefined,
    '/award/criteria/1/rules': {
      requirement: 'experience',
      competence,
      add: [{ title: 'Less than 100 km', points: 20, when: 'distance < 100' }],
    },
  };
}
