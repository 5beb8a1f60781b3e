import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { FileRef, SealedRef } from '#tender/core/procedure/basics.ts';
import { commandSchema, type ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { RecordedEvent } from '#tender/core/procedure/file.ts';
import { type RoundCall, roundCallSchema } from '#tender/core/procedure/negotiation/commands.ts';
import { type DraftEdit, draftEditSchema } from '#tender/core/procedure/submission/draft.ts';
import { localTime, type StoryFolder, type StoryStep } from './story.ts';

/** What may stand in a command of a story in the place of a value. */
export interface ValueSources {
  /** `{specimen: …}`: a file that the generator makes and the blob store keeps. */
  specimen(spec: unknown): Promise<FileRef>;
  /** `{step: id, field: name}`: what an earlier step made, such as the key of a question. */
  eventsOf(step: string): readonly RecordedEvent[];
}

/** The command of a step with every place filled in. Codes: `story-earlier-step-missing` (params `step`), `story-command-invalid`. */
export async function commandOf(
  folder: StoryFolder,
  step: StoryStep,
  sources: ValueSources,
): Promise<Result<ProcedureCommand>> {
  const filled = await filledOf(folder, step, sources);
  const supplied = step.command.type === 'open-prices' ? { readings: [] } : {};
  return filled.ok ? readAs(commandSchema, step, { ...supplied, ...filled.value }) : filled;
}

/** What a step says that calls a round of new tenders. Codes as `commandOf`. */
export async function roundCallOf(
  folder: StoryFolder,
  step: StoryStep,
  sources: ValueSources,
): Promise<Result<RoundCall>> {
  const filled = await filledOf(folder, step, sources);
  if (!filled.ok) return filled;
  const { type: _type, ...call } = filled.value;
  return readAs(roundCallSchema, step, call);
}

/** The change of a draft that a step makes; `sealedOf` gives the ciphertext of a file that it speaks of. Codes as `commandOf`. */
export async function editOf(
  folder: StoryFolder,
  step: StoryStep,
  sources: ValueSources,
  sealedOf: (file: unknown) => SealedRef | undefined,
): Promise<Result<DraftEdit>> {
  const filled = await filledOf(folder, step, sources);
  if (!filled.ok) return filled;
  const sealed = sealedOf(filled.value['file']);
  return readAs(draftEditSchema, step, sealed === undefined ? filled.value : { ...filled.value, sealed });
}

function readAs<T>(schema: z.ZodType<T>, step: StoryStep, value: object): Result<T> {
  const read = schema.safeParse(value);
  return read.success
    ? ok(read.data)
    : refuse('story-command-invalid', { step: step.id, problem: read.error.message.slice(0, 500) });
}

async function filledOf(
  { folder, story }: StoryFolder,
  step: StoryStep,
  sources: ValueSources,
): Promise<Result<Readonly<Record<string, unknown>>>> {
  try {
    // An object with each of its values filled in.
    return ok((await fill(step.command)) as Readonly<Record<string, unknown>>);
  } catch (error) {
    if (error instanceof EarlierStepMissing) return refuse('story-earlier-step-missing', { step: error.step });
    throw error;
  }

  async function fill(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(fill));
    if (typeof value !== 'object' || value === null) return value;
    if ('specimen' in value) return sources.specimen(value.specimen);
    if ('file' in value && typeof value.file === 'string') return readFile(join(folder, safe(value.file)), 'utf8');
    if ('local' in value && typeof value.local === 'string') return toIso(localTime(value.local, story.timeZone));
    if ('step' in value && 'field' in value)
      return fieldOf(sources.eventsOf(String(value.step)), String(value.step), String(value.field));
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, inner]) => [key, await fill(inner)] as const),
    );
    return Object.fromEntries(entries);
  }
}

class EarlierStepMissing extends Error {
  readonly step: string;

  constructor(step: string) {
    super(`step ${step} made nothing`);
    this.step = step;
  }
}

function fieldOf(events: readonly RecordedEvent[], step: string, field: string): unknown {
  const found = events
    .map(({ event }) => Object.entries(event).find(([name]) => name === field))
    .find((entry) => entry !== undefined);
  if (found === undefined) throw new EarlierStepMissing(step);
  return found[1];
}

/** Files of a story lie in its own folder. */
function safe(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new Error(`not a file of the story: ${name}`);
  return name;
}
