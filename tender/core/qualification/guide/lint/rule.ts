import type { Rule } from '../../../guide/lint/rule.ts';
import type { ProblemCode } from '../../../guide/problem.ts';
import type { QualificationGuide } from '../schema.ts';
import type { QualificationProblemCode } from '../words.ts';

/** One check on a qualification guide: one of its own, or one on what every kind of guide has. */
export type QualificationRule = Rule<QualificationGuide, QualificationProblemCode | ProblemCode>;
