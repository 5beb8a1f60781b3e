import type { Calendar } from '../../legal/calendar.ts';
import type { Problem } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import { type GuideLines, lineOf } from '../source.ts';
import type { Check, Finding } from './finding.ts';
import { formulas } from './formulas.ts';
import { findingsOfLots } from './lots.ts';
import { planning } from './planning.ts';
import { pricePoints } from './price-points.ts';
import { readings } from './readings.ts';
import { references } from './references.ts';
import { selection } from './selection.ts';
import { steps } from './steps.ts';
import { submission } from './submission.ts';
import { suitability } from './suitability.ts';
import { terms } from './terms.ts';
import { texts } from './texts.ts';
import { thresholds } from './thresholds.ts';
import { ties } from './ties.ts';
import { weights } from './weights.ts';

const checks: readonly Check[] = [
  references,
  planning,
  terms,
  texts,
  submission,
  suitability,
  steps,
  formulas,
  weights,
  pricePoints,
  ties,
  thresholds,
  selection,
];

/**
 * What a guide says that cannot be, or that nobody could apply: contradictions, impossible dates, ties that never end, formulas that leave
 * their range. In the order of the file. `calendar` is that of the guide's own country and zone unless told otherwise.
 */
export function lintGuide(guide: Guide, lines: GuideLines, calendar?: Calendar): readonly Problem[] {
  const own: Calendar = calendar ?? { country: guide.country, zone: guide.timeZone };
  return [...findingsOfLots(guide, (one) => findingsIn(one, own)), ...readings(guide, own)]
    .map((finding) => ({
      ...finding,
      line: lineOf(lines, finding.path).line,
      column: lineOf(lines, finding.path).column,
    }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function findingsIn(guide: Guide, calendar: Calendar): readonly Finding[] {
  return checks.flatMap((check) => check(guide, calendar));
}
