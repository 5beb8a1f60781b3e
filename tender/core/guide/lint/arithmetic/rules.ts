import type { Rule } from '../rule.ts';
import { bandUnreachable } from './band-unreachable.ts';
import { beaconKeyMalformed } from './beacon-key-malformed.ts';
import { beaconWithoutDraw } from './beacon-without-draw.ts';
import { bestPriceBelowWeight } from './best-price-below-weight.ts';
import { combineMissing } from './combine-missing.ts';
import { consensusWithoutEnd } from './consensus-without-end.ts';
import { criterionCannotScore } from './criterion-cannot-score.ts';
import { formulaSyntax } from './formula-syntax.ts';
import { gradeAboveWeight } from './grade-above-weight.ts';
import { gradeBelowWeight } from './grade-below-weight.ts';
import { gradeHasNoPoints } from './grade-has-no-points.ts';
import { gradesCollapse } from './grades-collapse.ts';
import { gradesEqual } from './grades-equal.ts';
import { itemWithoutEffect } from './item-without-effect.ts';
import { lowerStepUseless } from './lower-step-useless.ts';
import { meanNotRounded } from './mean-not-rounded.ts';
import { pointsDependKeep } from './points-depend-keep.ts';
import { pointsDependRecompute } from './points-depend-recompute.ts';
import { priceOfNothing } from './price-of-nothing.ts';
import { pricePointsAboveWeight } from './price-points-above-weight.ts';
import { pricePointsBelowZero } from './price-points-below-zero.ts';
import { pricePointsCollapse } from './price-points-collapse.ts';
import { pricePointsRise } from './price-points-rise.ts';
import { rulesBesideGrades } from './rules-beside-grades.ts';
import { selectionTakesTooMany } from './selection-takes-too-many.ts';
import { thresholdAlwaysMet } from './threshold-always-met.ts';
import { thresholdUnreachable } from './threshold-unreachable.ts';
import { tieRuleNeverReached } from './tie-rule-never-reached.ts';
import { tieRuleTwice } from './tie-rule-twice.ts';
import { tieWithoutPoints } from './tie-without-points.ts';
import { tiesWithoutEnd } from './ties-without-end.ts';
import { tooFewEvaluators } from './too-few-evaluators.ts';
import { weightsDoNotAddUp } from './weights-do-not-add-up.ts';

/** Points, prices and ties: they add up, keep their range and end in a decision. */
export const arithmetic: readonly Rule[] = [
  bandUnreachable,
  beaconKeyMalformed,
  beaconWithoutDraw,
  bestPriceBelowWeight,
  combineMissing,
  consensusWithoutEnd,
  criterionCannotScore,
  formulaSyntax,
  gradeAboveWeight,
  gradeBelowWeight,
  gradeHasNoPoints,
  gradesCollapse,
  gradesEqual,
  itemWithoutEffect,
  lowerStepUseless,
  meanNotRounded,
  pointsDependKeep,
  pointsDependRecompute,
  priceOfNothing,
  pricePointsAboveWeight,
  pricePointsBelowZero,
  pricePointsCollapse,
  pricePointsRise,
  rulesBesideGrades,
  selectionTakesTooMany,
  thresholdAlwaysMet,
  thresholdUnreachable,
  tieRuleNeverReached,
  tieRuleTwice,
  tieWithoutPoints,
  tiesWithoutEnd,
  tooFewEvaluators,
  weightsDoNotAddUp,
];
