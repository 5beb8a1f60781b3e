import { ok, refuse } from '#platform/kernel/result.ts';
import { barringDecision } from '../bar.ts';
import type { CommandOf } from '../commands.ts';
import { documentsInForce, missingDocuments } from '../documents.ts';
import { guideOfSystem, type QualificationSystem, runningCaseOf, standingOf } from '../state.ts';
import { caseForStaff, of, ownCase, type SystemContext, type SystemDecision, todayIn } from './context.ts';

/** One expression for each system (ORES-02), and none until the term after a refusal or a loss has passed (ORES-09). */
export function expressInterest(
  file: QualificationSystem,
  { language, contact, remarks }: CommandOf<'express-interest'>,
  { viewer, now }: SystemContext,
): SystemDecision {
  if (viewer.operator === undefined) return refuse('operator-needed');
  if (file.ended !== undefined) return refuse('system-ended', { reason: file.ended.reason });
  const { id, name } = viewer.operator;
  const running = runningCaseOf(file, id);
  if (running !== undefined) {
    return standingOf(running) === 'qualified'
      ? refuse('qualified-already', { since: running.decisions[0]?.notified?.day ?? '' })
      : refuse('interest-runs-already', { since: running.expressedAt });
  }
  const barring = barringDecision(file, id, todayIn(file, now))?.notified;
  if (barring?.freeFrom !== undefined) {
    const { months } = guideOfSystem(file).bar;
    return refuse('interest-barred', { months, notifiedOn: barring.day, freeFrom: barring.freeFrom });
  }
  const { languages } = guideOfSystem(file);
  if (!languages.includes(language)) return refuse('language-not-offered', { languages: languages.join(', ') });
  const key = `case-${file.version + 1}`;
  return ok([{ type: 'InterestExpressed', case: key, operator: id, name, language, contact, remarks }]);
}

/** By the operator himself, until a decision: nobody is barred by it. */
export function withdrawInterest(
  file: QualificationSystem,
  { reason }: CommandOf<'withdraw-interest'>,
  context: SystemContext,
): SystemDecision {
  const own = ownCase(file, context, 'interested', 'invited', 'applied', 'concluded');
  return own.ok ? ok([{ type: 'InterestWithdrawn', ...of(own.value), reason }]) : own;
}

/** The answer to an expression that was examined: all documents of the system, in the language of the case (ORES-03). */
export function sendQualificationFile(
  file: QualificationSystem,
  command: CommandOf<'send-qualification-file'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'interested');
  if (!found.ok) return found;
  const { language } = found.value;
  const missing = missingDocuments(file, language);
  if (missing.length > 0) {
    return refuse('documents-missing', { missing: missing.map(({ titles, id }) => titles[language] ?? id).join('; ') });
  }
  const inForce = documentsInForce(file).filter((one) => one.language === language);
  const documents = inForce.map(({ document }) => document);
  const files = inForce.map((one) => ({ document: one.document, sha256: one.file.sha256 }));
  return ok([{ type: 'QualificationFileSent', ...of(found.value), language, documents, files }]);
}
