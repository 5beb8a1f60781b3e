import type { Family } from '../../../guide/lint/rule.ts';
import { law } from './law/rules.ts';
import type { QualificationRule } from './rule.ts';
import { text } from './text/rules.ts';
import { time } from './time/rules.ts';

/** Every rule for qualification guides, by family: there are no points to compute. */
export const qualificationRules: Readonly<Record<Exclude<Family, 'arithmetic'>, readonly QualificationRule[]>> = {
  law,
  time,
  text,
};
