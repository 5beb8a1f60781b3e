import { fromIso } from '#platform/kernel/time.ts';
import type { WhySource } from './why-drawer.tsx';

export type StageState = 'past' | 'running' | 'coming' | 'skipped';

/** A part of a procedure on the time line. Instants are ISO; both left out means that they are not known yet. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  /** Left out: read from the clock. */
  readonly state?: StageState;
  readonly note?: string;
  readonly href?: string;
  readonly why?: WhySource;
}

/** What is over, what runs, what comes. A stage without an end is over once a later one has begun. */
export function stageStates(stages: readonly Stage[], now: Temporal.Instant): StageState[] {
  const begun = stages.map(
    (stage) =>
      stage.state === 'running' || stage.state === 'past' || (stage.state === undefined && hasCome(stage.from, now)),
  );
  return stages.map((stage, index) => {
    if (stage.state !== undefined) return stage.state;
    if (hasCome(stage.to, now)) return 'past';
    if (!begun[index]) return 'coming';
    return stage.to === undefined && begun.slice(index + 1).includes(true) ? 'past' : 'running';
  });
}

/** Where the line of now stands: in which stage, and how far into it in whole percents. Undefined when all is over. */
export function nowPosition(
  stages: readonly Stage[],
  states: readonly StageState[],
  now: Temporal.Instant,
): { readonly index: number; readonly percent: number } | undefined {
  const running = states.lastIndexOf('running');
  const index = running === -1 ? states.indexOf('coming') : running;
  const stage = stages[index];
  if (stage === undefined) return undefined;
  return { index, percent: running === -1 ? 0 : elapsedPercent(stage, now) };
}

function elapsedPercent(stage: Stage, now: Temporal.Instant): number {
  if (stage.from === undefined || stage.to === undefined) return 50;
  const from = fromIso(stage.from).epochMilliseconds;
  const to = fromIso(stage.to).epochMilliseconds;
  if (to <= from) return 50;
  const share = Math.floor(((now.epochMilliseconds - from) * 100) / (to - from));
  return Math.min(96, Math.max(4, share));
}

function hasCome(at: string | undefined, now: Temporal.Instant): boolean {
  return at !== undefined && Temporal.Instant.compare(fromIso(at), now) <= 0;
}
