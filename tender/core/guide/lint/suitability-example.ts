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
