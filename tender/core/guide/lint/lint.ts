import type { Calendar } from '../../legal/calendar.ts';
import type { Problem } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import { type GuideLines, lineOf } from '../source.ts';
import type { Finding } from './finding.ts';
import { findingsOfLots, unknownLots } from './lots.ts';
import { families, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { unsettled } from './settled.ts';
import { sourceAt } from './source-at.ts';

/**
 * What a guide says that cannot be, or that nobody could apply: contradictions, impossible dates, ties that never end, formulas that leave
 * their range. In the order of the file; without the warnings and notes that the choice of a reading answers. `calendar` is that of the
 * guide's own country and zone unless told otherwise.
 */
export function lintGuide(guide: Guide, lines: GuideLines, calendar?: Calendar): readonly Problem[] {
  return unsettled(guide, findingsOf(guide, calendar ?? { country: guide.country, zone: guide.timeZone }))
    .map((finding) => {
      const { line, column } = lineOf(lines, finding.path);
      const source = sourceAt(guide, finding.path);
      return { ...finding, ...(source === undefined ? {} : { source }), line, column };
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

const all = families.flatMap((family) => rules[family]);
const ofEachLot = all.filter(({ whole }) => whole !== true);
const ofWhole = all.filter(({ whole }) => whole === true);

/** Everything that any rule finds: in the guide of each lot, then in the whole. A lot that nobody knows is told before anything else. */
export function findingsOf(guide: Guide, calendar: Calendar): readonly Finding[] {
  const unknown = unknownLots(guide);
  if (unknown.length > 0) return unknown;
  const found = findingsOfLots(guide, (one) => foundBy(ofEachLot, one, calendar, []));
  return [...found, ...foundBy(ofWhole, guide, calendar, found)];
}

function foundBy(
  these: readonly Rule[],
  guide: Guide,
  calendar: Calendar,
  before: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of these) {
    for (const { path, params = {}, code = rule.id } of rule.check(guide, calendar, [...before, ...found])) {
      found.push({ code, severity: rule.severity, path, params });
    }
  }
  return found;
}
