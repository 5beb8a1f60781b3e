import type { Before, Stated } from './rule.ts';

/** A finding that the choice of a reading answers, with its place in the guide. */
export interface Settlement {
  readonly finding: string;
  readonly at?: string;
  readonly path: string;
}

/** Those of the alternatives that are chosen; what another alternative would answer does not count. */
export function settlements({ readings }: Stated): readonly Settlement[] {
  return readings.flatMap(({ alternatives, choice }, place) =>
    alternatives.flatMap(({ id, settles }, at) =>
      id !== choice
        ? []
        : settles.map((each, number) => ({
            finding: each.finding,
            ...(each.at === undefined ? {} : { at: each.at }),
            path: `/readings/${place}/alternatives/${at}/settles/${number}`,
          })),
    ),
  );
}

/** What is left when the reasons of the readings are heard. An error stands whatever is said. */
export function unsettled<Each extends Before>(guide: Stated, found: readonly Each[]): readonly Each[] {
  const answers = settlements(guide);
  return found.filter(
    ({ code, path, severity }) =>
      severity === 'error' || answers.every(({ finding, at }) => finding !== code || (at !== undefined && at !== path)),
  );
}
