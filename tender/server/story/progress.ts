import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { ProcedureEvent, RecordedEvent } from '#tender/core/procedure/file.ts';
import { resultOf } from './results.ts';
import { isDraftEdit, type Story, type StoryStep } from './story.ts';

/** What became of each step: what this program did itself is written down, what people did by hand is recognised in the log. */

const collection = 'story';
const stream = 'story';

/** The whole log of each procedure of the story. */
export type EventsByProcedure = ReadonlyMap<string, readonly RecordedEvent[]>;

/** What playing a step brought. */
export interface Played {
  /** Numbers of the events that it wrote. */
  readonly seqs: readonly number[];
  /** Code and parameters of its refusal. */
  readonly refusal?: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
}

type Named = Pick<Story, 'procedure'>;

export type StepState = 'done' | 'refused' | 'next' | 'later';

export interface StepProgress {
  readonly step: StoryStep;
  readonly state: StepState;
  /** Events that the step wrote, or that show that it was done by hand. */
  readonly events: readonly RecordedEvent[];
  readonly refusal?: Played['refusal'];
}

export async function notePlayed(store: EventStore, story: Named, step: string, played: Played): Promise<void> {
  const value = JSON.parse(JSON.stringify(played)) as JsonValue;
  await store.transact(stream, (tx) => tx.entries.put(collection, `${story.procedure}/${step}`, value));
}

export async function playedSteps(store: EventStore, story: Named): Promise<ReadonlyMap<string, Played>> {
  const prefix = `${story.procedure}/`;
  const rows = await store.entries.list(collection, prefix);
  // Written by notePlayed alone.
  return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), value as unknown as Played]));
}

/**
 * Each event shows one step at most, so that two questions of one tenderer are two steps. A step that only shows a refusal is over once
 * somebody went on past it: at another moment it might not be refused any more.
 */
export function progressOf(
  story: Story,
  events: EventsByProcedure,
  played: ReadonlyMap<string, Played>,
): readonly StepProgress[] {
  const done = withDrafts(story, doneSteps(story, events, played));
  const last = done.findLastIndex((known) => known !== undefined);
  const passed = (step: StoryStep, index: number): StepProgress | undefined =>
    step.expect !== undefined && index < last ? { step, state: 'done', events: [] } : undefined;
  let open = true;
  return story.steps.map((step, index) => {
    const known = done[index] ?? passed(step, index);
    if (known !== undefined) return known;
    const state = open ? 'next' : 'later';
    open = false;
    return { step, state, events: [] };
  });
}

function doneSteps(
  story: Story,
  events: EventsByProcedure,
  played: ReadonlyMap<string, Played>,
): readonly (StepProgress | undefined)[] {
  const eventsOf = ({ procedure = story.procedure }: StoryStep) => events.get(procedure) ?? [];
  const claimed = new Set<RecordedEvent>();
  for (const step of story.steps) {
    const { seqs = [] } = played.get(step.id) ?? {};
    for (const seq of seqs) {
      const written = eventsOf(step)[seq - 1];
      if (written !== undefined) claimed.add(written);
    }
  }
  const free = new Map([...events].map(([procedure, all]) => [procedure, all.filter((one) => !claimed.has(one))]));
  return story.steps.map((step) => {
    const own = played.get(step.id);
    if (own !== undefined) return asPlayed(step, own, eventsOf(step));
    const unclaimed = free.get(step.procedure ?? story.procedure) ?? [];
    const byHand = unclaimed.findIndex((recorded) => shows(recorded, step));
    const [found] = byHand < 0 ? [] : unclaimed.splice(byHand, 1);
    return found === undefined ? undefined : { step, state: 'done', events: [found] };
  });
}

/** What led to a tender that was placed by hand was done by hand as well, whatever it was: nobody else can see it. */
function withDrafts(story: Story, done: readonly (StepProgress | undefined)[]): readonly (StepProgress | undefined)[] {
  return story.steps.map((step, index) => {
    if (done[index] !== undefined || !isDraftEdit(step.command.type)) return done[index];
    const placing = story.steps.findIndex(
      (later, place) =>
        place > index &&
        later.by === step.by &&
        later.procedure === step.procedure &&
        later.lot === step.lot &&
        later.command.type === 'place-tender',
    );
    return placing >= 0 && done[placing] !== undefined ? { step, state: 'done', events: [] } : undefined;
  });
}

function asPlayed(step: StoryStep, own: Played, events: readonly RecordedEvent[]): StepProgress {
  const refused = own.refusal !== undefined && own.refusal.code !== step.expect;
  const written = own.seqs.flatMap((seq) => events[seq - 1] ?? []);
  const refusal = own.refusal === undefined ? {} : { refusal: own.refusal };
  return { step, state: refused ? 'refused' : 'done', events: written, ...refusal };
}

/** Whether this event is what the step would have brought about, whatever words were used. */
function shows({ actor, event, lot }: RecordedEvent, step: StoryStep): boolean {
  if (lot !== undefined && lot !== step.lot) return false;
  if (step.done !== undefined)
    return (
      event.type === step.done.event &&
      Object.entries(step.done.where).every(([path, value]) => at(event, path) === value)
    );
  const { type, same } = resultOf(step);
  if (type === undefined || event.type !== type || actor !== step.by) return false;
  return same.every(([path, value]) => at(event, path) === value);
}

function at(event: ProcedureEvent, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      event,
    );
}
