import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { guideIdSchema, keySchema } from '#tender/core/procedure/basics.ts';
import { commandSchema } from '#tender/core/procedure/commands.ts';
import { fileId } from '#tender/core/procedure/lots.ts';
import { roles } from '#tender/core/procedure/roles.ts';
import { type DraftEditType, draftEditSchema } from '#tender/core/procedure/submission/draft.ts';
import { type QualificationFolder, readQualificationStory } from '../qualification/story.ts';
import { parseYaml } from './parse-yaml.ts';

/** How a procedure went, as data: who takes part, and step by step who does what when. Described in docs/story.md. */

const titleSchema = z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() });

/** Wall clock in the zone of the story, to the millisecond where that matters: `2025-10-06T12:00:00.001`. */
const localTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?$/);

const organisationSchema = z.strictObject({
  id: keySchema,
  kind: z.enum(['authority', 'operator']),
  name: z.string().min(1),
});

const personSchema = z.strictObject({
  id: keySchema,
  /** What this person does: `Inkoopadviseur`. Shown as his name as well when he has none of his own. */
  function: z.string().min(1),
  name: z.string().min(1).optional(),
  organisation: keySchema,
  /** Roles that the steps give him; shown where one chooses whom to be. */
  roles: z.array(z.enum(roles)).default([]),
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
});

/** An event that shows that a step was done, by whatever way. Fields are compared by path: `attached.item`. */
const doneSchema = z.strictObject({
  event: z.string(),
  where: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const commandTypes = commandSchema.options.map((option) => option.shape.type.value);
const editTypes = draftEditSchema.options.map((option) => option.shape.type.value);

/** Whether a step changes a draft, which is no command: the server sees ciphertext only. */
export function isDraftEdit(type: StoryStep['command']['type']): type is DraftEditType {
  return editTypes.some((known) => known === type);
}

const stepSchema = z.strictObject({
  id: keySchema,
  at: localTimeSchema,
  by: keySchema,
  /** In which procedure, where the story has several; without it, that of its script. */
  procedure: keySchema.optional(),
  /** Id of the lot in which it is done, where the procedure has several; without it, what all lots share. */
  lot: guideIdSchema.optional(),
  title: titleSchema,
  /** Page on which a person does this, below the procedure's own address: `questions`. */
  page: z
    .string()
    .regex(/^[a-z0-9/-]*$/)
    .default(''),
  /** A command, or a change to the person's own draft. What a browser seals or unlocks stands in none: the player does it as a browser would. */
  command: z.looseObject({ type: z.union([z.enum(commandTypes), z.enum(editTypes)]) }),
  /** Code of the refusal that this step shows. */
  expect: z.string().optional(),
  /** A place to play on to. */
  milestone: z.strictObject({ id: keySchema, title: titleSchema }).optional(),
  done: doneSchema.optional(),
});

export const storySchema = z.strictObject({
  story: z.literal(1),
  procedure: keySchema,
  /** Folder of the qualification systems whose story comes first, on the same record; its people and firms take part here as well. */
  after: z
    .string()
    .regex(/^\.\.$|^[a-z0-9-]+$/)
    .optional(),
  /** When the story begins that comes before; otherwise with the first step. */
  since: localTimeSchema.optional(),
  timeZone: z.string(),
  title: titleSchema,
  organisations: z.array(organisationSchema).min(1),
  people: z.array(personSchema).min(1),
  /** Step up to which, and with which, a new demonstration has been played already. */
  begin: keySchema.optional(),
  steps: z.array(stepSchema).min(1),
});

/** A further script of the same story: how another procedure went, and who takes part in that one alone. */
const furtherSchema = z.strictObject({
  story: z.literal(1),
  procedure: keySchema,
  organisations: z.array(organisationSchema).default([]),
  people: z.array(personSchema).default([]),
  steps: z.array(stepSchema).min(1),
});

export type Story = z.infer<typeof storySchema>;
export type StoryStep = Story['steps'][number];

export interface StoryFolder {
  readonly folder: string;
  readonly story: Story;
  /** What comes before it. */
  readonly before?: QualificationFolder;
}

/** Of a story, in the folder of its example. */
export const storyFile = 'script.yaml';
const furtherFile = /^script-[a-z0-9-]+\.yaml$/;

/**
 * Reads `script.yaml` in a folder, and the further scripts beside it, of other procedures in the same story: their steps are put between each other
 * by time. Throws with all that is wrong: a story belongs to the program, not to its users.
 */
export async function readStory(folder: string): Promise<StoryFolder> {
  const story = await readScript(folder, storyFile, storySchema);
  const names = (await readdir(folder)).filter((name) => furtherFile.test(name)).toSorted();
  const further = await Promise.all(names.map((name) => readScript(folder, name, furtherSchema)));
  const before = story.after === undefined ? undefined : await readBefore(join(folder, story.after));
  const whole = continuing(further.reduce(withScript, story), before);
  const problems = [
    ...[story, ...further].flatMap((script) => backInTime(whole, script.steps)),
    ...looseEnds(whole),
    ...toldTwice(whole, before),
  ];
  if (problems.length > 0)
    throw new Error(`${join(folder, storyFile)} does not hang together:\n${problems.join('\n')}`);
  return { folder, story: whole, ...(before === undefined ? {} : { before }) };
}

async function readBefore(folder: string): Promise<QualificationFolder> {
  return { folder, qualification: await readQualificationStory(folder) };
}

/** With the people and firms of the story before, and from its first day on. */
function continuing(story: Story, before: QualificationFolder | undefined): Story {
  if (before === undefined) return story;
  const { organisations, people, steps } = before.qualification;
  const isNew = (known: readonly { readonly id: string }[]) => (one: { readonly id: string }) =>
    known.every(({ id }) => id !== one.id);
  return {
    ...story,
    since: steps[0]?.at,
    organisations: [...story.organisations, ...organisations.filter(isNew(story.organisations))],
    people: [...story.people, ...people.filter(isNew(story.people)).map((person) => personSchema.parse(person))],
  };
}

async function readScript<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(await parseYaml(await readFile(join(folder, name), 'utf8')));
  if (!read.success) throw new Error(`${join(folder, name)} is no story:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** Of steps at one moment those of the earlier script come first. */
function withScript(story: Story, { procedure, organisations, people, steps }: z.infer<typeof furtherSchema>): Story {
  const own = steps.map((step) => ({ procedure, ...step }));
  return {
    ...story,
    organisations: [...story.organisations, ...organisations],
    people: [...story.people, ...people],
    steps: [...story.steps, ...own].toSorted((one, other) =>
      Temporal.Instant.compare(instantOf(story, one), instantOf(story, other)),
    ),
  };
}

/** The procedures of a story, that of its first script first. */
export function proceduresOf({ procedure, steps }: Story): readonly string[] {
  return [...new Set([procedure, ...steps.flatMap((step) => step.procedure ?? [])])];
}

function backInTime(story: Story, steps: Story['steps']): string[] {
  return steps
    .filter((step, index) => index > 0 && isBefore(story, step, steps[index - 1]))
    .map(({ id }) => `step ${id} goes back in time`);
}

/** References that lead nowhere. */
function looseEnds(story: Story): string[] {
  const organisations = new Set(story.organisations.map(({ id }) => id));
  const people = new Set(story.people.map(({ id }) => id));
  const steps = story.steps.map(({ id }) => id);
  return [
    ...story.people
      .filter(({ organisation }) => !organisations.has(organisation))
      .map(({ id }) => `person ${id} has no organisation`),
    ...story.steps.filter(({ by }) => !people.has(by)).map(({ id, by }) => `step ${id}: nobody is ${by}`),
    ...steps.filter((id, index) => steps.indexOf(id) !== index).map((id) => `step ${id} occurs twice`),
    ...(story.begin === undefined || steps.includes(story.begin)
      ? []
      : [`the story begins at ${story.begin}, which is no step`]),
  ];
}

/** Steps are asked for by id, those of the story before as well. */
function toldTwice({ steps }: Story, before: QualificationFolder | undefined): string[] {
  const idsOf = ({
    id,
    milestone,
  }: {
    readonly id: string;
    readonly milestone?: { readonly id: string } | undefined;
  }) => (milestone === undefined ? [id] : [id, milestone.id]);
  const known = new Set(before?.qualification.steps.flatMap(idsOf));
  return steps.flatMap(idsOf).flatMap((id) => (known.has(id) ? [`step ${id} occurs in the story before as well`] : []));
}

function isBefore(story: Story, step: StoryStep, previous: StoryStep | undefined): boolean {
  return previous !== undefined && Temporal.Instant.compare(instantOf(story, step), instantOf(story, previous)) < 0;
}

/** The id of the file in which a step is done. */
export function fileOf(story: Story, { procedure, lot }: Pick<StoryStep, 'procedure' | 'lot'>): string {
  return fileId(procedure ?? story.procedure, lot);
}

/** The instant of a step. */
export function instantOf(story: Story, step: Pick<StoryStep, 'at'>): Temporal.Instant {
  return localTime(step.at, story.timeZone);
}

/** The instant of its own first step. */
export function firstOf(story: Story): Temporal.Instant {
  const [first] = story.steps;
  if (first === undefined) throw new Error('a story has a first step');
  return instantOf(story, first);
}

/** When it begins: with what comes before, or with its first step. */
export function beginOf(story: Story): Temporal.Instant {
  return story.since === undefined ? firstOf(story) : localTime(story.since, story.timeZone);
}

export function localTime(text: string, zone: string): Temporal.Instant {
  const [time = '', milliseconds = '0'] = text.split('.');
  return unwrap(localInstant(time, zone)).add({ milliseconds: Number(milliseconds) });
}
