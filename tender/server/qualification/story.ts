import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { daySchema, keySchema } from '#tender/core/procedure/basics.ts';
import { roles } from '#tender/core/procedure/roles.ts';
import { parseYaml } from '../story/parse-yaml.ts';

/** How qualification systems went, as data: who takes part, and step by step who does what when. Described in docs/story.md. */

const titleSchema = z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() });

const stepSchema = z.strictObject({
  id: keySchema,
  /** Wall clock in the zone of the story. */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/),
  by: keySchema,
  system: keySchema,
  title: titleSchema,
  /** A place to play on to. */
  milestone: z.strictObject({ id: keySchema, title: titleSchema }).optional(),
  /** Done one after the other at this moment; what follows a refusal is left out. */
  commands: z.array(z.looseObject({ type: z.string() })).min(1),
  /** Code of the refusal that this step shows. */
  expect: z.string().optional(),
});

const qualificationStorySchema = z.strictObject({
  qualificationStory: z.literal(1),
  timeZone: z.string(),
  title: titleSchema,
  organisations: z
    .array(z.strictObject({ id: keySchema, kind: z.enum(['authority', 'operator']), name: z.string().min(1) }))
    .min(1),
  people: z
    .array(
      z.strictObject({
        id: keySchema,
        function: z.string().min(1),
        organisation: keySchema,
        /** Roles that the steps give him; shown where one chooses whom to be. */
        roles: z.array(z.enum(roles)).default([]),
        language: z.enum(['nl', 'fr', 'en']).default('nl'),
      }),
    )
    .min(1),
  systems: z.array(keySchema).min(1),
  /** Days of which a replay prints the register. */
  registerOn: z.array(daySchema).default([]),
  /** Step up to which, and with which, a new demonstration has been played already. */
  begin: keySchema.optional(),
  steps: z.array(stepSchema).min(1),
});

export type QualificationStory = z.infer<typeof qualificationStorySchema>;
export type QualificationStep = QualificationStory['steps'][number];

/** Of such a story, in the folder of its example. */
const qualificationStoryFile = 'qualification.yaml';

export interface QualificationFolder {
  readonly folder: string;
  readonly qualification: QualificationStory;
}

/** Under what name its example is kept: that of its folder. */
export function exampleOf({ folder }: Pick<QualificationFolder, 'folder'>): { readonly procedure: string } {
  return { procedure: basename(resolve(folder)) };
}

export function isQualificationStory(folder: string): boolean {
  return existsSync(join(folder, qualificationStoryFile));
}

/** Throws with all that is wrong: a story belongs to the program, not to its users. */
export async function readQualificationStory(folder: string): Promise<QualificationStory> {
  const text = await readFile(join(folder, qualificationStoryFile), 'utf8');
  const read = qualificationStorySchema.safeParse(await parseYaml(text));
  if (!read.success)
    throw new Error(`${join(folder, qualificationStoryFile)} is no story:\n${z.prettifyError(read.error)}`);
  const problems = looseEnds(read.data);
  if (problems.length > 0)
    throw new Error(`${join(folder, qualificationStoryFile)} does not hang together:\n${problems.join('\n')}`);
  return read.data;
}

function looseEnds({ steps, people, organisations, systems, begin }: QualificationStory): string[] {
  return [
    ...people
      .filter(({ organisation }) => organisations.every(({ id }) => id !== organisation))
      .map(({ id }) => `person ${id} has no organisation`),
    ...steps.filter(({ by }) => people.every(({ id }) => id !== by)).map(({ id, by }) => `step ${id}: nobody is ${by}`),
    ...steps.filter(({ system }) => !systems.includes(system)).map(({ id }) => `step ${id} is of no system`),
    ...steps.filter(({ id }, n) => steps.findIndex((one) => one.id === id) !== n).map(({ id }) => `${id} occurs twice`),
    ...steps.filter(({ at }, n) => at < (steps[n - 1]?.at ?? '')).map(({ id }) => `step ${id} goes back in time`),
    ...(begin === undefined || steps.some(({ id }) => id === begin)
      ? []
      : [`the story begins at ${begin}, which is no step`]),
  ];
}

export function stepInstant({ timeZone }: QualificationStory, { at }: QualificationStep): Temporal.Instant {
  return unwrap(localInstant(at, timeZone));
}
