import type { ProgressNote, Step } from './events.ts';
import type { Progress } from './state.ts';

export const noProgress: Progress = { instants: {} };

/**
 * Adds a note. It is a join: the order in which notes come in, and how often, makes no difference. Of each step the earliest instant
 * stands; of `coming` and `cannot` the last word, and at the same instant `cannot` and the longer time, so that nobody is counted on
 * who may not come. Who has arrived has arrived. Gives the same object when nothing changes.
 */
export function joined(progress: Progress, { step, at, minutes }: Omit<ProgressNote, 'responder'>): Progress {
  const known = progress.instants[step];
  const instants = known === undefined || at < known ? { ...progress.instants, [step]: at } : progress.instants;
  const word = step === 'coming' || step === 'cannot' ? { step, at, minutes } : undefined;
  const replaces = word !== undefined && (progress.decision === undefined || isLater(word, progress.decision));
  if (instants === progress.instants && !replaces) return progress;
  return replaces ? { instants, decision: word } : { ...progress, instants };
}

type Word = NonNullable<Progress['decision']>;

/** A total order, so that which one is last never depends on which one came first. */
function isLater(a: Word, b: Word): boolean {
  if (a.at !== b.at) return a.at > b.at;
  if (a.step !== b.step) return a.step === 'cannot';
  return (a.minutes ?? -1) > (b.minutes ?? -1);
}

const lower = ['read', 'shown', 'on-phone', 'sent'] as const satisfies readonly Step[];

/** How far it came: the highest step, by the last word where he both came and could not. */
export function stepOf({ instants, decision }: Progress): Step | undefined {
  if (instants.arrived !== undefined) return 'arrived';
  return decision?.step ?? lower.find((step) => instants[step] !== undefined);
}

/** Whether somebody can be counted on. */
export function isComing(progress: Progress): boolean {
  const step = stepOf(progress);
  return step === 'coming' || step === 'arrived';
}
