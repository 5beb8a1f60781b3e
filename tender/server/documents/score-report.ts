import { formatPoints } from '#platform/kernel/format.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { scoringInput } from '#tender/core/procedure/award/ranking.ts';
import type { AwardDecision } from '#tender/core/procedure/award/state.ts';
import { activeEvaluators } from '#tender/core/procedure/evaluation/committee.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import type { Explaining } from '#tender/core/scoring/explaining.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';
import { letterHead } from './letterhead.ts';
import type { DocumentContext } from './maker.ts';
import { documentWords } from './words.ts';

/**
 * The ranking of a decision with the arithmetic of every number. Points are those of the decision; the arithmetic is computed again over
 * the tenderers that stood in the matrix then, so that it can be held against them.
 */
export function scoreReport(file: ProcedureFile, decision: AwardDecision, context: DocumentContext): Letter {
  const { language } = context;
  const guide = guideOf(file);
  const explaining = explainingFor(file, context);
  const then = rank(scoringInput(asDecided(file, decision)));
  const rows = then.ok ? then.value.rows : [];
  const written = (points: string): string => formatPoints(unwrap(parseRational(points)), 2, language);
  const criteria = guide.award.criteria.filter(({ weight }) => weight !== '0');
  const arithmetic = (operator: string, criterion: string): string => {
    const row = rows.find(({ tenderer }) => tenderer === operator);
    return row === undefined ? '' : explainCriterion(explaining, row, criterion).steps.join('; ');
  };
  return {
    template: 'score-report',
    data: {
      head: letterHead(file, context, decision.at),
      tenderers: decision.ranking.map(({ operator }) => operatorName(file, operator)),
      criteria: criteria.map(({ id, title, weight }) => ({
        criterion: title,
        maximum: weight,
        points: decision.ranking.map(({ points }) => written(points[id] ?? '0')),
        arithmetic: decision.ranking.map(({ operator }) => arithmetic(operator, id)),
      })),
      totals: decision.ranking.map(({ total }) => written(total)),
      ranks: decision.ranking.map((row) => `${row.rank}`),
      rules: rulesOf(
        rows[0],
        criteria.map(({ id }) => id),
        explaining,
      ),
    },
  };
}

function rulesOf(
  row: Parameters<typeof explainCriterion>[1] | undefined,
  criteria: readonly string[],
  explaining: Explaining,
): readonly string[] {
  if (row === undefined) return [];
  const rules = criteria.flatMap((id) =>
    explainCriterion(explaining, row, id).rules.map(({ text, place }) =>
      place === undefined ? text : `${text} (${place})`,
    ),
  );
  return [...new Set(rules)];
}

/** Evaluators appear by number: a report goes further than the committee. */
function explainingFor(file: ProcedureFile, { language }: DocumentContext): Explaining {
  const users = activeEvaluators(file).map(({ user }) => user);
  return {
    guide: guideOf(file),
    language,
    tenderer: (id) => operatorName(file, id),
    evaluator: (id) => say(documentWords, 'evaluator', language, { number: users.indexOf(id) + 1 }),
  };
}

/** Leaves in the matrix whoever stood in it when this decision was taken. */
function asDecided(file: ProcedureFile, decision: AwardDecision): ProcedureFile {
  const excluded = Object.entries(file.examination.excluded).filter(([, { seq }]) => seq < decision.seq);
  return { ...file, examination: { ...file.examination, excluded: Object.fromEntries(excluded) } };
}
