import { z } from 'zod';
import { parseRational, type Rational } from '#platform/kernel/rational.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { idSchema } from '../guide/schema/basics.ts';
import { formulaNameSchema } from '../guide/schema/financial.ts';
import type { Suitability } from '../guide/schema/submission.ts';
import type { Outcome } from './outcome.ts';
import { worst } from './outcome.ts';
import { amountSchema } from './statement.ts';

const lineSchema = z.string().trim().min(1).max(300);

/** A work that was done, as a tenderer describes it. */
export const referenceSchema = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
  name: lineSchema,
  client: lineSchema,
  place: lineSchema,
  description: z.string().trim().min(1).max(10_000),
  started: z.iso.date(),
  /** Left out while the work runs. */
  ended: z.iso.date().optional(),
  /** In euros, without VAT. */
  amount: amountSchema.optional(),
  /** Competences that it shows. */
  shows: z.array(idSchema).max(20),
  /** By fact of the guide: `yes`, `no`, or an exact number. */
  facts: z.record(formulaNameSchema, z.string().min(1).max(30)).default({}),
});

export const statedReferencesSchema = z.array(referenceSchema).max(50);
export type StatedReference = z.infer<typeof referenceSchema>;

export interface CompetenceResult {
  readonly competence: string;
  readonly outcome: Outcome;
  /** `several`: references may not be combined for one competence. `running`: not ended, where the guide asks that it has. */
  readonly way: 'shown' | 'none' | 'several' | 'too-old' | 'running';
  /** Keys of the references that are said to show it. */
  readonly references: readonly string[];
  /** The day that was counted, and the first day that is not too long ago. */
  readonly counted?: string;
  readonly since?: string;
}

export interface ReferencesResult {
  readonly outcome: Outcome;
  readonly competences: readonly CompetenceResult[];
}

/**
 * Whether each competence is shown by exactly one reference that is not too old on the day of tendering, in the zone of the guide (CVO-15,
 * ROC-23). One reference may show several competences. A period by the calendar ends on the same day number, which itself still counts.
 */
export function judgeReferences(
  requirement: Suitability,
  references: readonly StatedReference[],
  today: Temporal.PlainDate,
): ReferencesResult {
  const competences = (requirement.competences ?? []).map(({ id }): CompetenceResult => {
    const showing = references.filter(({ shows }) => shows.includes(id));
    const named = { competence: id, references: showing.map(({ key }) => key) };
    const [only] = showing;
    if (only === undefined) return { ...named, outcome: 'failed', way: 'none' };
    if (showing.length > 1) return { ...named, outcome: 'failed', way: 'several' };
    return { ...named, ...ageOf(requirement, only, today) };
  });
  return { outcome: worst(competences.map(({ outcome }) => outcome)), competences };
}

function ageOf(
  { references: rule, endedWithin }: Suitability,
  { started, ended }: StatedReference,
  today: Temporal.PlainDate,
): Pick<CompetenceResult, 'outcome' | 'way' | 'counted' | 'since'> {
  if (endedWithin === undefined) return { outcome: 'met', way: 'shown' };
  const since = today.subtract(endedWithin);
  const isOver = ended !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(ended), today) <= 0;
  const begun = Temporal.PlainDate.compare(Temporal.PlainDate.from(started), today) <= 0;
  if (!isOver && (!begun || rule?.counts === 'ended' || rule === undefined))
    return { outcome: 'failed', way: 'running', since: `${since}` };
  const counted = isOver ? ended : started;
  const told = { counted, since: `${since}` };
  const recent = Temporal.PlainDate.compare(Temporal.PlainDate.from(counted), since) >= 0;
  const counts = recent || (!isOver && rule?.counts === 'ended-or-running');
  return counts ? { outcome: 'met', way: 'shown', ...told } : { outcome: 'failed', way: 'too-old', ...told };
}

/** What cannot be so: codes `reference-named-twice`, `reference-ends-first`, `reference-shows-unknown`, `reference-fact-wrong`. */
export function referenceMisfits(requirement: Suitability, references: readonly StatedReference[]): readonly Refusal[] {
  const competences = requirement.competences?.map(({ id }) => id) ?? [];
  return references.flatMap(({ key, name, started, ended, shows, facts }, place): readonly Refusal[] => {
    const twice = references.findIndex((one) => one.key === key) !== place;
    const params = { name };
    return [
      ...(twice ? [{ code: 'reference-named-twice', params }] : []),
      ...(ended !== undefined && ended < started ? [{ code: 'reference-ends-first', params }] : []),
      ...(shows.every((id) => competences.includes(id)) && new Set(shows).size === shows.length
        ? []
        : [{ code: 'reference-shows-unknown', params }]),
      ...Object.entries(facts).flatMap(([id, value]) => {
        const fact = requirement.references?.facts.find((one) => one.id === id);
        const fits = fact?.kind === 'truth' ? isTruth(value) : fact !== undefined && parseRational(value).ok;
        return fits ? [] : [{ code: 'reference-fact-wrong', params: { name, fact: fact?.title ?? id } }];
      }),
    ];
  });
}

function isTruth(value: string): boolean {
  return value === 'yes' || value === 'no';
}

/** The facts of a reference as formulas take them; what is no truth and no number is left out. */
export function factValues({ facts }: StatedReference): Readonly<Record<string, boolean | Rational>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, value]): readonly (readonly [string, boolean | Rational])[] => {
      if (isTruth(value)) return [[id, value === 'yes']];
      const number = parseRational(value);
      return number.ok ? [[id, number.value]] : [];
    }),
  );
}
