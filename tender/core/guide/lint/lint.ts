import type { Calendar } from '../../legal/calendar.ts';
import type { Problem } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import { type GuideLines, lineOf } from '../source.ts';
import type { Finding } from './finding.ts';
import { families } from './rule.ts';
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

/** Everything that any rule finds, in the order of the rules. */
export function findingsOf(guide: Guide, calendar: Calendar): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of families.flatMap((family) => rules[family])) {
    for (const { path, params = {}, code = rule.id } of rule.check(guide, calendar, found)) {
      found.push({ code, severity: rule.severity, path, params });
    }
  }
  return found;
}
