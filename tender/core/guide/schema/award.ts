import { z } from 'zod';
import {
  dateSchema,
  decimalSchema,
  formulaSchema,
  idSchema,
  lotsSchema,
  monthSchema,
  periodSchema,
  placeSchema,
  roundingSchema,
  textSchema,
  titleSchema,
} from './basics.ts';

/** Grades with a text each; points stand with the criterion, a percentage may stand here. */
export const scaleSchema = z.strictObject({
  id: idSchema,
  grades: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, text: textSchema, percent: decimalSchema.optional() }))
    .min(2)
    .max(20),
});

export const criterionSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  kind: z.enum(['price', 'quality', 'presentation']),
  /** Maximum of points; 0 for a criterion that carries none. */
  weight: decimalSchema,
  question: textSchema.optional(),
  answeredIn: idSchema.optional(),
  scale: idSchema.optional(),
  /** Points by grade (ALM-14); absent when the grades carry percentages. */
  points: z.record(idSchema, decimalSchema).optional(),
  /** How several evaluators become one score (ALM-15). */
  combine: z.enum(['mean', 'consensus']).optional(),
  formula: formulaSchema.optional(),
  /** Points by rule from the facts that were stated of a reference, without evaluators: each rule that is true adds its points (CVO-16). */
  rules: z
    .strictObject({
      /** A suitability requirement with references, and the competence whose reference is looked at. */
      requirement: idSchema,
      competence: idSchema,
      add: z
        .array(
          z.strictObject({
            title: titleSchema,
            points: decimalSchema,
            /** True or not; an expression over the facts of the reference. A fact that was not stated makes it not true. */
            when: formulaSchema,
            source: placeSchema.optional(),
          }),
        )
        .min(1)
        .max(30),
    })
    .optional(),
  /**
   * A grade that a certificate brings at once: to who answered the statement of the ESPD with yes, so that nobody grades what he wrote (CVO-17).
   * Of a consortium one member who has it is enough.
   */
  certified: z
    .strictObject({
      statement: idSchema,
      grade: idSchema,
      /** The piece of evidence that proves the answer; asked of none but those who have the grade by it. */
      evidence: idSchema.optional(),
      /** The sentence of the guide that an explanation quotes. */
      text: textSchema,
      source: placeSchema.optional(),
    })
    .optional(),
  round: roundingSchema.optional(),
  lots: lotsSchema.optional(),
  source: placeSchema.optional(),
});

/** A drand chain of the scheme `bls-unchained-g1-rfc9380`: its hash and public key in hex, Unix seconds of its first round, seconds between rounds. */
const beaconChainSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string().regex(/^[0-9a-f]{192}$/),
  genesis: z.int().min(0).max(4_102_444_800),
  period: z.int().min(1).max(86_400),
});

/**
 * Lots: `revealed`, also when left out, draws them in the file by commitment and reveal; `by-hand` has the outcome recorded with a deed. A
 * `beacon` mixes in a round of public randomness that nobody knows before its time.
 */
const lotsRuleSchema = z.strictObject({
  by: z.literal('lots'),
  drawnBy: z.enum(['notary', 'staff']),
  method: z.enum(['revealed', 'by-hand']).optional(),
  beacon: z.union([z.literal('quicknet'), beaconChainSchema]).optional(),
  source: placeSchema.optional(),
});
export type LotsRule = z.infer<typeof lotsRuleSchema>;

export const tieRuleSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('criterion'), criterion: idSchema, source: placeSchema.optional() }),
  z.strictObject({ by: z.literal('quality'), source: placeSchema.optional() }),
  lotsRuleSchema,
]);

export const awardSchema = z.strictObject({
  criteria: z.array(criterionSchema).min(1).max(100),
  scales: z.array(scaleSchema).max(20),
  maximum: decimalSchema,
  /** How many tenders are awarded a contract each, such as the parties of a framework agreement; one where it is left out. */
  places: z.int().min(1).max(20).optional(),
  /** Parts of the contract that the authority gives to those who are awarded one, one each, such as groups of buildings (CVO-03). */
  assignment: z
    .strictObject({
      parts: z
        .array(
          z.strictObject({
            id: idSchema,
            title: titleSchema,
            text: textSchema.optional(),
            lots: lotsSchema.optional(),
          }),
        )
        .min(2)
        .max(20),
      /** Each takes over from another who does not do what he has to, when he is called. */
      backUp: z.boolean().default(false),
      source: placeSchema.optional(),
    })
    .optional(),
  best: z.enum(['highest', 'lowest']),
  /** Expression of the total, such as `sum(points)`. */
  total: formulaSchema,
  /** When two totals count as equal; an expression over `best`, the best total of the group, and `total`. Without it only exactly equal totals tie. */
  equal: formulaSchema.optional(),
  ties: z.array(tieRuleSchema).max(10),
  /** What happens to price points that depend on other tenders when one of these drops out (ALM-18). */
  afterExclusion: z.enum(['recompute', 'keep']),
  /** What a verification meeting may take off: points as the authority sees fit, or what a new grade of the evaluators leaves (ALM-19). */
  afterVerification: z.enum(['points', 'grades']).default('points'),
  thresholds: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        measure: formulaSchema,
        minimum: decimalSchema,
        lots: lotsSchema.optional(),
        source: placeSchema.optional(),
      }),
    )
    .default([]),
  /** A signal, never a verdict (ALM-26, art. 2.116 Aw 2012); an expression that is true for a suspect price. */
  abnormallyLow: formulaSchema.optional(),
  committee: z.strictObject({
    members: z
      .array(
        z.strictObject({
          function: titleSchema,
          evaluates: z.boolean(),
          /** Reads the answers and advises on them, without a vote (CVO-21). */
          advises: z.boolean().default(false),
          lots: lotsSchema.optional(),
        }),
      )
      .min(1)
      .max(50),
    minimumEvaluators: z.int().min(1).max(50),
    /** `declared`: each is appointed for the criteria he is an expert of, and grades no other (ROC-34). The minimum holds for each criterion. */
    expertise: z.enum(['all', 'declared']).default('all'),
  }),
  /**
   * One grade on which the evaluators agree in the meeting, beside the grades that each gave alone (ROC-34). Without this part a criterion
   * with `combine: consensus` asks that the evaluators' own scores become the same.
   */
  consensus: z
    .strictObject({
      /** Who has to agree: those who grade the criterion, or all evaluators. */
      voices: z.enum(['experts', 'all']).default('experts'),
      /** Where they do not agree: quality waits until they do, or the mean of the grades given alone counts. */
      without: z.enum(['wait', 'mean']),
      source: placeSchema.optional(),
    })
    .optional(),
  presentation: z
    .strictObject({
      invitations: idSchema,
      phase: idSchema,
      location: textSchema,
      maxPersons: z.int().min(1).max(50),
      minutes: z.int().min(5).max(480),
      questionMinutes: z.int().min(0).max(240),
      mayChangeScores: z.boolean(),
    })
    .optional(),
  source: placeSchema.optional(),
});

/** Evidence asked of the first in rank after the provisional award (ALM-10). */
export const evidenceSchema = z.strictObject({
  ranks: z.int().min(1).max(20),
  within: periodSchema,
  source: placeSchema.optional(),
  items: z.array(
    z.strictObject({
      id: idSchema,
      title: titleSchema,
      /** Greatest age at the moment of tendering. */
      notOlderThan: periodSchema.optional(),
      /** The authority may accept a good reason for being late. */
      goodReasonAccepted: z.boolean().default(false),
      format: titleSchema,
      lots: lotsSchema.optional(),
      source: placeSchema.optional(),
    }),
  ),
});

export const standstillSchema = z.strictObject({
  award: idSchema,
  period: idSchema,
  days: z.int().min(1).max(90),
  /** The right to object lapses with the term (ALM-20). */
  forfeiture: z.boolean(),
  court: titleSchema,
  final: idSchema,
  source: placeSchema.optional(),
});

/** Prices that follow a published index, on the contractor's request and with the authority's consent (ROC-45). */
export const indexationSchema = z.strictObject({
  /** The first day on which prices may change. */
  from: dateSchema,
  timesPerYear: z.int().min(1).max(12).default(1),
  askedBefore: periodSchema,
  index: titleSchema,
  /** Month of the newer of the two figures at the first change, where the text names it. */
  firstFigure: monthSchema.optional(),
  /** The new price; an expression over `price`, `current` and `previous`, two figures of the index. */
  formula: formulaSchema,
  round: roundingSchema,
  source: placeSchema.optional(),
});

export const contractSchema = z.strictObject({
  start: dateSchema,
  months: z.int().min(1).max(600),
  /** The last day as the text prints it, of the term and of the term with all options. */
  ends: dateSchema.optional(),
  endsWithOptions: dateSchema.optional(),
  options: z
    .strictObject({
      /** So many options of `months` each; or `each`: the months of every option in order, where they differ (ROC-44). */
      count: z.int().min(0).max(20).optional(),
      months: z.int().min(1).max(120).optional(),
      each: z.array(z.int().min(1).max(120)).min(1).max(20).optional(),
      decidedBy: z.enum(['authority', 'both']),
      /** The decision to use an option comes at least this long before the running term ends (ROC-44). */
      decideBefore: periodSchema.optional(),
    })
    .refine(
      ({ count, months, each }) =>
        (each === undefined) === (count !== undefined) && (count === undefined) === (months === undefined),
      { message: 'options-need-one-form' },
    )
    .optional(),
  /** How long ahead the contract can be ended before its term is over (ROC-44). */
  notice: periodSchema.optional(),
  indexation: indexationSchema.optional(),
  /** Talks with the contractor about how it goes, each of them recorded (CVO-26). */
  talks: z
    .strictObject({ everyMonths: z.int().min(1).max(36), text: textSchema, source: placeSchema.optional() })
    .optional(),
  /** Ending for good cause: only after the contractor was warned so many times (CVO-26). */
  cause: z
    .strictObject({ warnings: z.int().min(1).max(10), text: textSchema, source: placeSchema.optional() })
    .optional(),
  /** A bank guarantee after the award (CVO-14). */
  guarantee: z
    .strictObject({
      text: textSchema,
      /** Of the sum of the contract, VAT included. */
      percent: decimalSchema,
      /** Ratings of who may give it, the best first; the last one is still good enough. */
      ratings: z.array(titleSchema).min(1).max(30),
      source: placeSchema.optional(),
    })
    .optional(),
  /** What an invoice has to be (ROC-47). */
  invoicing: z
    .strictObject({
      format: titleSchema,
      to: titleSchema,
      dueDays: z.int().min(1).max(365),
      inAdvance: z.boolean(),
      creditNamesOriginal: z.boolean(),
      /** Months after the work within which it is invoiced. */
      withinMonths: z.int().min(1).max(120).optional(),
      source: placeSchema.optional(),
    })
    .optional(),
  /** Months before the end of a term at which the authority is reminded of the next option. */
  remindMonths: z.int().min(1).max(36).default(6),
  reserve: z
    .strictObject({
      /** The place in the ranking that gets the reserve contract: the first or a later one after those that are awarded. */
      rank: z.int().min(2).max(30),
      /** How long the reserve contract stands by. */
      months: z.int().min(1).max(600),
      /** The reserve takes over by itself when the main contract ends. */
      mustBeCalled: z.boolean(),
      /** What it takes over: a term of its own, or what remains of the main contract with its options (ROC-43). */
      takesOver: z.enum(['own-term', 'remaining-term']).default('own-term'),
    })
    .optional(),
  /** Revision clauses (ALM-22, art. 2.163c Aw 2012). */
  revision: z.array(z.strictObject({ id: idSchema, text: textSchema, source: placeSchema.optional() })).default([]),
  /** Order of precedence, the strongest first (ALM-25). */
  precedence: z.array(titleSchema).min(1).max(30),
  source: placeSchema.optional(),
});

export type Criterion = z.infer<typeof criterionSchema>;
export type TieRule = z.infer<typeof tieRuleSchema>;
export type Indexation = z.infer<typeof indexationSchema>;
export type Contract = z.infer<typeof contractSchema>;
export type Award = z.infer<typeof awardSchema>;
export type EvidenceItem = z.infer<typeof evidenceSchema>['items'][number];
