import type { QualificationRule } from '../rule.ts';
import { barDayShort } from './bar-day-short.ts';
import { decisionAfterSixMonths } from './decision-after-six-months.ts';
import { equivalentNotTaken } from './equivalent-not-taken.ts';
import { fileIncomplete } from './file-incomplete.ts';
import { remediesUnsaid } from './remedies-unsaid.ts';
import { trialWithoutBound } from './trial-without-bound.ts';

/** What the law asks of a qualification system. */
export const law: readonly QualificationRule[] = [
  equivalentNotTaken,
  trialWithoutBound,
  fileIncomplete,
  remediesUnsaid,
  decisionAfterSixMonths,
  barDayShort,
];
