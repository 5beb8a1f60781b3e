import { formatPoints } from '#platform/kernel/format.ts';
import type { Rational } from '#platform/kernel/rational.ts';
import type { Why } from '#platform/kernel/why.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import { explainMovement, explainRank, explainTotal } from '#tender/core/scoring/explain-rank.ts';
import type { Undecided } from '#tender/core/scoring/types.ts';
import type { Options } from './command.ts';
import type { Outcome } from './ranking-json.ts';
import { table } from './table.ts';
import { cliWords } from './words.ts';

/** A table of places, totals and points, then what is undecided, what moved, and with `--why` the arithmetic. */
export function rankingText(outcome: Outcome, options: Options): readonly string[] {
  const { ranking, explaining, comparison } = outcome;
  const phrase = (key: keyof typeof cliWords & string, params: Params = {}): string =>
    say(cliWords, key, options.language, params);
  const fallen = ranking.rows.filter(({ eligible }) => !eligible);
  const moved = comparison?.movements.map(({ tenderer }) => explainMovement(explaining, comparison, tenderer)) ?? [];
  return [
    phrase(ranking.prices === 'open' ? 'ranking' : 'ranking-quality'),
    '',
    ...places(outcome, options),
    ...fallen.map(({ tenderer }) => {
      const why = explainRank(explaining, ranking, tenderer).steps.join('; ');
      return phrase('below-threshold', { tenderer: explaining.tenderer(tenderer), why });
    }),
    ...ranking.undecided.map((open) => undecided(open, explaining.tenderer, phrase)),
    ...(moved.length === 0
      ? []
      : [
          '',
          phrase('changes', { gone: options.without.map(explaining.tenderer).join(', ') }),
          ...moved.flatMap(steps),
        ]),
    ...(options.why ? ['', ...explanations(outcome)] : []),
  ];
}

function places({ ranking, explaining }: Outcome, { language }: Options): readonly string[] {
  const criteria = explaining.guide.award.criteria.filter(({ id }) =>
    ranking.rows.some((row) => row.criteria[id] !== undefined),
  );
  const points = (value: Rational | undefined): string => (value === undefined ? '' : formatPoints(value, 2, language));
  const head = [
    say(cliWords, 'rank', language),
    say(cliWords, 'tenderer', language),
    say(cliWords, 'total', language),
    ...criteria.map(({ title }) => title),
  ];
  const rows = ranking.rows.map((row) => [
    row.rank === null ? '–' : String(row.rank),
    explaining.tenderer(row.tenderer),
    points(row.total),
    ...criteria.map(({ id }) => points(row.criteria[id]?.points)),
  ]);
  return table([head, ...rows], (column) => column !== 1);
}

function undecided(
  open: Undecided,
  name: (id: string) => string,
  phrase: (key: keyof typeof cliWords & string, params: Params) => string,
): string {
  const key =
    open.needs === 'rule' ? 'undecided-rule' : open.drawnBy === 'notary' ? 'undecided-notary' : 'undecided-staff';
  return phrase(key, { tied: open.tied.map(name).join(', ') });
}

function explanations({ ranking, explaining }: Outcome): readonly string[] {
  return ranking.rows.flatMap((row) => [
    ...steps(explainRank(explaining, ranking, row.tenderer)),
    ...steps(explainTotal(explaining, row)).map(indented),
    ...Object.keys(row.criteria)
      .flatMap((id) => steps(explainCriterion(explaining, row, id)))
      .map(indented),
  ]);
}

function steps({ title, steps: all }: Why): readonly string[] {
  return [title, ...all.map(indented)];
}

function indented(line: string): string {
  return `  ${line}`;
}
