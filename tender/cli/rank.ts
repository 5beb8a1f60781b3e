import type { Refusal } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { readDocument } from '#tender/core/guide/document.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { compareRankings, withoutTenderers } from '#tender/core/scoring/compare.ts';
import type { Explaining } from '#tender/core/scoring/explaining.ts';
import { formulaWords } from '#tender/core/scoring/formula/words.ts';
import { rank as rankTenders } from '#tender/core/scoring/rank.ts';
import { scoringRefusals } from '#tender/core/scoring/refusal-words.ts';
import type { Command, Options, World } from './command.ts';
import { problemLines, soundGuide } from './problems.ts';
import { type Outcome, rankingJson } from './ranking-json.ts';
import { rankingText } from './ranking-text.ts';
import { readFile } from './read-file.ts';
import { type Scores, scoresJsonSchema, scoresSchema, scoringInput } from './scores.ts';
import { cliWords } from './words.ts';

/** `leidraad rank <guide> <scores>`: the ranking, with `--without` as it would be if some dropped out (ALM-18). */
export const rank: Command = ([guideFile = '', scoresFile = ''], options, world) => {
  const guideText = readFile(guideFile, options, world);
  const scoresText = readFile(scoresFile, options, world);
  if (guideText === undefined || scoresText === undefined) return 2;
  const guide = soundGuide(guideFile, guideText, options, world);
  if (guide === undefined) return 1;
  const { value: scores, problems } = readDocument(scoresText, scoresSchema, scoresJsonSchema);
  for (const line of problemLines(scoresFile, problems, options)) world.error(line);
  if (scores === undefined) return 1;
  const outcome = computed(guide, scores, options, world);
  if (outcome === undefined) return 1;
  const lines = options.json
    ? [JSON.stringify(rankingJson(outcome, options.why), null, 2)]
    : rankingText(outcome, options);
  for (const line of lines) world.out(line);
  return 0;
};

function computed(guide: Guide, scores: Scores, options: Options, world: World): Outcome | undefined {
  const names = new Map(scores.tenderers.map(({ id, name }) => [id, name ?? id]));
  const explaining: Explaining = {
    guide,
    language: options.language,
    tenderer: (id) => names.get(id) ?? id,
    evaluator: (id) => id,
  };
  const stranger = options.without.find((id) => !names.has(id));
  if (stranger !== undefined) {
    world.error(say(cliWords, 'tenderer-unknown', options.language, { tenderer: stranger }));
    return undefined;
  }
  const input = scoringInput(guide, scores);
  const everybody = rankTenders(input);
  if (!everybody.ok) return refused(everybody.error, explaining, world);
  if (options.without.length === 0) return { ranking: everybody.value, explaining };
  const rest = rankTenders(withoutTenderers(input, everybody.value, options.without));
  if (!rest.ok) return refused(rest.error, explaining, world);
  return { ranking: rest.value, comparison: compareRankings(everybody.value, rest.value), explaining };
}

function refused({ code, params = {} }: Refusal, { guide, language, tenderer }: Explaining, world: World): undefined {
  const key = Object.keys(scoringRefusals).find((each): each is keyof typeof scoringRefusals & string => each === code);
  if (key === undefined) throw new Error(`a ranking was refused with a code that has no sentence: ${code}`);
  const criterion = guide.award.criteria.find(({ id }) => id === params['criterion'])?.title;
  const shown = {
    ...params,
    ...(criterion === undefined ? {} : { criterion }),
    ...('tenderer' in params ? { tenderer: tenderer(String(params['tenderer'])) } : {}),
  };
  const where = [shown.tenderer, shown.criterion].filter((part) => part !== undefined);
  const sentence = say(scoringRefusals, key, language, shown);
  world.error(Object.hasOwn(formulaWords, code) && where.length > 0 ? `${where.join(', ')}: ${sentence}` : sentence);
  return undefined;
}
