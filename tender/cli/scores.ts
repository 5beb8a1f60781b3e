import { z } from 'zod';
import type { JsonSchema } from '#tender/core/guide/json-schema.ts';
import { jsonSchemaOf } from '#tender/core/guide/json-schema.ts';
import { decimalSchema, idSchema, textSchema, titleSchema } from '#tender/core/guide/schema/basics.ts';
import { declared } from '#tender/core/scoring/declared.ts';
import type { ScoredTenderer, ScoringInput } from '#tender/core/scoring/types.ts';

/** What `leidraad rank` is given beside the guide: JSON or YAML. Decimals are quoted, as in a guide. */
export const scoresSchema = z.strictObject({
  prices: z.enum(['open', 'closed']).default('open'),
  tenderers: z
    .array(
      z.strictObject({
        id: idSchema,
        name: titleSchema.optional(),
        /** Total of the price sheet, in euros. */
        price: decimalSchema.optional(),
        /** By criterion. */
        scores: z.record(idSchema, z.array(z.strictObject({ evaluator: titleSchema, grade: idSchema })).max(50)),
        adjustments: z
          .array(z.strictObject({ criterion: idSchema, points: decimalSchema, reason: textSchema }))
          .max(100)
          .optional(),
      }),
    )
    .min(1)
    .max(1000),
  draws: z
    .array(z.strictObject({ tied: z.array(idSchema).min(2), order: z.array(idSchema).min(2) }))
    .max(100)
    .optional(),
});

export type Scores = z.infer<typeof scoresSchema>;

export function scoresJsonSchema(): JsonSchema {
  return jsonSchemaOf(scoresSchema, 'scores.schema.json', 'Scores');
}

export function scoringInput(guide: ScoringInput['guide'], { tenderers, prices, draws }: Scores): ScoringInput {
  return { guide, prices, tenderers: tenderers.map(toTenderer), ...(draws === undefined ? {} : { draws }) };
}

function toTenderer({ id, price, scores, adjustments }: Scores['tenderers'][number]): ScoredTenderer {
  return {
    id,
    scores,
    ...(price === undefined ? {} : { price: declared(price) }),
    ...(adjustments === undefined
      ? {}
      : { adjustments: adjustments.map((each) => ({ ...each, points: declared(each.points) })) }),
  };
}
