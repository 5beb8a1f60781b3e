import { z } from 'zod';
import { checkNames } from '#tender/core/verify/check.ts';

/** A number as it is: an exact fraction, and the decimals people see (rounded half-up to two). */
const numberSchema = z.strictObject({ exact: z.string(), shown: z.string() });

const whySchema = z.strictObject({
  title: z.string(),
  rules: z.array(z.strictObject({ text: z.string(), place: z.string().optional(), article: z.string().optional() })),
  inputs: z.array(z.strictObject({ label: z.string(), value: z.string(), source: z.string().optional() })),
  steps: z.array(z.string()),
});

/** What `leidraad lint --json` writes. */
export const lintOutputSchema = z.strictObject({
  file: z.string(),
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'note']),
      code: z.string(),
      /** JSON Pointer into the guide. */
      path: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      text: z.string(),
      /** Paragraph of the source text, where the guide names one. */
      source: z.string().optional(),
    }),
  ),
});

const stressFiguresSchema = z.strictObject({
  seed: z.int(),
  sets: z.int(),
  /** Sets with one winner, with a tie at the top, with nobody above the threshold. */
  won: z.int(),
  tied: z.int(),
  nobody: z.int(),
  /** Sets in which leaving out somebody who did not win brings another winner. */
  reversed: z.int(),
  criteria: z.array(
    z.strictObject({
      criterion: z.string(),
      /** Shares of 0 … 1, to four decimals. */
      announced: z.string(),
      effective: z.string(),
      decides: z.int(),
      flat: z.int(),
      collapsed: z.int(),
      pairs: z.int(),
    }),
  ),
  cheap: z.array(z.strictObject({ percent: z.int(), wins: z.int() })),
});

/** What `leidraad stress --json` writes. */
export const stressOutputSchema = stressFiguresSchema.extend({
  /** Its title, with that of the lot where there are several. */
  guide: z.string(),
  alternative: stressFiguresSchema.extend({ formula: z.string() }).optional(),
});

/** What `leidraad rank --json` writes. */
export const rankOutputSchema = z.strictObject({
  guide: z.string(),
  prices: z.enum(['open', 'closed']),
  rows: z.array(
    z.strictObject({
      tenderer: z.string(),
      name: z.string(),
      rank: z.int().nullable(),
      total: numberSchema,
      quality: numberSchema,
      criteria: z.record(z.string(), numberSchema),
      why: z.strictObject({ rank: whySchema, total: whySchema, criteria: z.record(z.string(), whySchema) }).optional(),
    }),
  ),
  undecided: z.array(
    z.strictObject({
      tied: z.array(z.string()),
      needs: z.enum(['lots', 'rule']),
      drawnBy: z.enum(['notary', 'staff']).optional(),
    }),
  ),
  /** Against the ranking with everybody, when `--without` was given. */
  movements: z
    .array(
      z.strictObject({
        tenderer: z.string(),
        from: z.int().nullable(),
        to: z.int().nullable(),
        direction: z.enum(['rose', 'fell', 'stayed', 'left', 'entered']),
        passed: z.array(z.string()),
        passedBy: z.array(z.string()),
      }),
    )
    .optional(),
});

/** What `leidraad terms --json` writes. */
export const termsOutputSchema = z.strictObject({
  guide: z.string(),
  timeZone: z.string(),
  planning: z.array(
    z.strictObject({
      phase: z.string(),
      title: z.string(),
      from: z.iso.date().optional(),
      date: z.iso.date().optional(),
      at: z.string().optional(),
      condition: z.string().optional(),
      source: z.string().optional(),
    }),
  ),
  terms: z.array(
    z.strictObject({
      term: z.string(),
      of: z.string().optional(),
      text: z.string(),
      from: z.iso.date().optional(),
      date: z.iso.date(),
      article: z.string().optional(),
      source: z.string().optional(),
      why: z.array(z.string()),
    }),
  ),
});

/** What `leidraad verify <bundle> --json` writes. */
export const verifyOutputSchema = z.strictObject({
  /** Nothing fails. */
  ok: z.boolean(),
  /** The log, as its checkpoints say it. */
  origin: z.string().optional(),
  events: z.int().optional(),
  /** Events of which the bundle has the hash alone. */
  closed: z.int().optional(),
  /** Verifier key that was used, and whether it came with the bundle. */
  key: z.string().optional(),
  keyCameAlong: z.boolean().optional(),
  timeZone: z.string(),
  checks: z.array(
    z.strictObject({
      check: z.enum(checkNames),
      title: z.string(),
      /** `unseen`: could not be looked into. `not-yet`: nothing of it happened. */
      outcome: z.enum(['holds', 'fails', 'unseen', 'not-yet']),
      findings: z.array(
        z.strictObject({
          right: z.boolean(),
          code: z.string(),
          /** What was compared. Instants in ISO 8601, UTC; points and amounts as exact decimals. */
          params: z.record(z.string(), z.union([z.string(), z.number()])),
          text: z.string(),
          /** Number of the event it is about. */
          seq: z.int().optional(),
          /** Of a procedure with several lots: the lot that it is about. */
          lot: z.string().optional(),
        }),
      ),
    }),
  ),
});

/** What `leidraad verify --compare --json` writes. */
export const compareOutputSchema = z.strictObject({
  /** All were read, and all tell one history. */
  ok: z.boolean(),
  exhibits: z.array(
    z.strictObject({
      name: z.string(),
      origin: z.string(),
      /** Events under the signed head. */
      size: z.int(),
      /** Base64 of the tree hash. */
      root: z.string(),
      key: z.string(),
      /** `at` only where the key of the witness came along and its signature is right: ISO 8601, UTC. */
      witnesses: z.array(z.strictObject({ name: z.string(), at: z.string().optional() })),
    }),
  ),
  /** What is not right in itself, or is nothing that can be compared. */
  unsound: z.array(z.strictObject({ name: z.string(), code: z.string(), text: z.string() })),
  pairs: z.array(
    z.strictObject({
      one: z.string(),
      other: z.string(),
      outcome: z.enum(['same-history', 'parted', 'other-key', 'other-log', 'undecided']),
      /** `parted`: numbers of the events among which they part. */
      from: z.int().optional(),
      to: z.int().optional(),
      /** `parted` at one event: type, actor and instant as each tells it. */
      told: z.tuple([z.string(), z.string()]).optional(),
      /** `same-history`: so many events are the same. */
      size: z.int().optional(),
      /** `undecided`: between these sizes a proof of consistency is wanted. */
      first: z.int().optional(),
      second: z.int().optional(),
      text: z.string(),
    }),
  ),
});

const digestSchema = z.strictObject({ size: z.int().min(0), sha256: z.hash('sha256') });

/** One line of what `leidraad seal` writes. Names are without folder; sizes in bytes; that of `sealed` is of the ciphertext. */
export const sealOutputSchema = z.strictObject({
  file: z.string(),
  plain: digestSchema,
  sealed: digestSchema.extend({ file: z.string() }),
});

export type LintOutput = z.infer<typeof lintOutputSchema>;
export type StressOutput = z.infer<typeof stressOutputSchema>;
export type RankOutput = z.infer<typeof rankOutputSchema>;
export type TermsOutput = z.infer<typeof termsOutputSchema>;
export type SealOutput = z.infer<typeof sealOutputSchema>;
