import type { Before } from '../../../guide/lint/rule.ts';
import { unsettled } from '../../../guide/lint/settled.ts';
import { sourceAt } from '../../../guide/lint/source-at.ts';
import { type GuideLines, lineOf } from '../../../guide/source.ts';
import type { QualificationProblem } from '../read.ts';
import type { QualificationGuide } from '../schema.ts';
import { qualificationRules } from './rules.ts';

type Finding = Omit<QualificationProblem, 'line' | 'column'>;

const all = [...qualificationRules.law, ...qualificationRules.time, ...qualificationRules.text];

/**
 * What a qualification guide says that cannot be, or that nobody could apply. In the order of the file; without the warnings that the choice
 * of a reading answers.
 */
export function lintQualification(guide: QualificationGuide, lines: GuideLines): readonly QualificationProblem[] {
  return unsettled(guide, qualificationFindings(guide))
    .map((finding): QualificationProblem => {
      const { line, column } = lineOf(lines, finding.path);
      const source = sourceAt(guide, finding.path);
      return { ...finding, ...(source === undefined ? {} : { source }), line, column };
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Everything that any rule finds, whatever the readings say. */
export function qualificationFindings(guide: QualificationGuide): readonly Finding[] {
  const calendar = { country: guide.country, zone: guide.timeZone };
  const found: (Finding & Before)[] = [];
  for (const rule of all) {
    for (const { path, params = {}, code = rule.id } of rule.check(guide, calendar, found)) {
      found.push({ code, severity: rule.severity, path, params });
    }
  }
  return found;
}
