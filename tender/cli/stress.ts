import type { Language } from '#platform/kernel/language.ts';
import { toDecimal } from '#platform/kernel/rational.ts';
import { type Refusal, type Result, unwrap } from '#platform/kernel/result.ts';
import { defineWords, say } from '#platform/kernel/words.ts';
import { guideForLot } from '#tender/core/guide/lots.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { alternativeFormula, withPriceFormula } from '#tender/core/guide/stress/alternative.ts';
import { stress as tried } from '#tender/core/guide/stress/stress.ts';
import type { StressSummary } from '#tender/core/guide/stress/summary.ts';
import { stressTold } from '#tender/core/guide/stress/told.ts';
import { scoringRefusals } from '#tender/core/scoring/refusal-words.ts';
import type { Command, ExitCode, Options, World } from './command.ts';
import type { StressOutput } from './output.ts';
import { soundGuide } from './problems.ts';
import { readFile } from './read-file.ts';

/** Enough for shares to stand still to a percent or two; a few seconds. */
const usual = { seed: 1, sets: 400 };

const titles = defineWords({
  own: [
    'De leidraad zelf, over {sets} velden (begingetal {seed})',
    'Le guide même, sur {sets} ensembles (graine {seed})',
    'The guide itself, over {sets} sets (seed {seed})',
  ],
  other: [
    'Met een andere prijsformule: {formula}',
    'Avec une autre formule de prix : {formula}',
    'With another price formula: {formula}',
  ],
});

/** `leidraad stress <guide>`: what the award rules do over many plausible sets of tenders, with another price formula beside them; lot by lot. */
export const stress: Command = ([file = ''], options, world) => {
  const source = readFile(file, options, world);
  if (source === undefined) return 2;
  const guide = soundGuide(file, source, options, world);
  if (guide === undefined) return 1;
  // Each lot is awarded by rules of its own.
  const guides = guide.lots.map(({ id }) => unwrap(guideForLot(guide, id)));
  const codes = guides.map((one) => stressOne(one, options, world));
  return codes.includes(1) ? 1 : 0;
};

function stressOne(guide: Guide, options: Options, world: World): ExitCode {
  const { seed = usual.seed, sets = usual.sets } = options.stress;
  const formula = options.stress.formula ?? alternativeFormula(guide);
  const own = finished(guide, guide, seed, sets);
  const other = formula === undefined ? undefined : compared(guide, formula, seed, sets);
  for (const result of [own, other]) {
    if (result?.ok !== false) continue;
    world.error(refusalText(result.error, options.language));
    return 1;
  }
  if (!own.ok) return 1;
  const beside = other?.ok === true && formula !== undefined ? { formula, summary: other.value } : undefined;
  const lines = options.json
    ? [JSON.stringify(written(guide.title, own.value, beside), null, 2)]
    : [guide.title, ...text(own.value, beside, options.language)];
  for (const line of lines) world.out(line);
  return 0;
}

interface Beside {
  readonly formula: string;
  readonly summary: StressSummary;
}

function compared(guide: Guide, formula: string, seed: number, sets: number): Result<StressSummary> {
  const other = withPriceFormula(guide, formula);
  return other.ok ? finished(other.value, guide, seed, sets) : other;
}

function finished(guide: Guide, tendersOf: Guide, seed: number, sets: number): Result<StressSummary> {
  const run = tried({ guide, tendersOf, seed, sets });
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function text(own: StressSummary, beside: Beside | undefined, language: Language): readonly string[] {
  const { seed, sets } = own;
  return [
    say(titles, 'own', language, { seed, sets }),
    ...stressTold(own, language).map((sentence) => `  ${sentence}`),
    ...(beside === undefined
      ? []
      : [
          say(titles, 'other', language, { formula: beside.formula }),
          ...stressTold(beside.summary, language).map((sentence) => `  ${sentence}`),
        ]),
  ];
}

function written(guide: string, own: StressSummary, beside: Beside | undefined): StressOutput {
  return {
    guide,
    ...figures(own),
    ...(beside === undefined ? {} : { alternative: { formula: beside.formula, ...figures(beside.summary) } }),
  };
}

function figures({ seed, sets, won, tied, nobody, reversed, criteria, cheap }: StressSummary): StressFigures {
  return {
    seed,
    sets,
    won,
    tied,
    nobody,
    reversed,
    criteria: criteria.map(({ criterion, announced, effective, decides, flat, collapsed, pairs }) => ({
      criterion,
      announced: toDecimal(announced, 4),
      effective: toDecimal(effective, 4),
      decides,
      flat,
      collapsed,
      pairs,
    })),
    cheap: cheap.map(({ percent, wins }) => ({ percent, wins })),
  };
}

type StressFigures = Omit<StressOutput, 'alternative' | 'guide'>;

function refusalText({ code, params = {} }: Refusal, language: Language): string {
  const key = Object.keys(scoringRefusals).find((each): each is keyof typeof scoringRefusals & string => each === code);
  if (key === undefined) throw new Error(`a stress test was refused with a code that has no sentence: ${code}`);
  return say(scoringRefusals, key, language, params);
}
