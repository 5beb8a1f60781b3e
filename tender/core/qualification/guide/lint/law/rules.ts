import type { QualificationRule } from '../rule.ts';
import { barDayShort } from './bar-day-short.ts';
import { equivalentNotTaken } from './equivalent-not-taken.ts';
import { fileIncomplete } from './file-incomplete.ts';
import { trialWithoutBound } from './trial-without-bound.ts';

/** What the law asks of a qualification system. */
export const law: readonly QualificationRule[] = [equivalentNotTaken, trialWithoutBound, fileIncomplete, barDayShort];
