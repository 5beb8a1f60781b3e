import type { ContractView } from '#tender/core/procedure/contract/view.ts';

export type PartState = 'running' | 'past' | 'coming' | 'used' | 'unused' | 'open' | 'later' | 'cut';

/** A stretch of the contract as it is drawn: the term itself, then each option year. */
export interface LinePart {
  /** 0 is the term itself, from 1 the options. */
  readonly option: number;
  /** ISO dates. */
  readonly start: string;
  readonly lastDay: string;
  /** From when the authority is reminded to decide; options only. */
  readonly remindOn?: string;
  readonly state: PartState;
  /** Share of the whole line, in hundredths of a percent, so that nothing is rounded away. */
  readonly share: number;
}

type Drawn = Pick<ContractView, 'contracts' | 'options' | 'openOption' | 'ended' | 'takenOver' | 'runsThrough'>;

/** The main contract with its options on one line (ALM-21); empty until it is registered. */
export function lineOf(view: Drawn, today: Temporal.PlainDate): readonly LinePart[] {
  const main = view.contracts.find(({ kind }) => kind === 'main');
  if (main === undefined) return [];
  const parts = [{ option: 0, start: main.start, lastDay: main.lastDay }, ...view.options];
  const whole = parts.reduce((sum, { start, lastDay }) => sum + daysOf(start, lastDay), 0);
  return parts.map((part) => ({
    option: part.option,
    start: part.start,
    lastDay: part.lastDay,
    ...('remindOn' in part ? { remindOn: part.remindOn } : {}),
    state: stateOf(view, part.option, part.start, part.lastDay, today),
    share: Math.round((daysOf(part.start, part.lastDay) * 10_000) / whole),
  }));
}

/** The day on which the line stops; where number two took over what remained, it goes on (ROC-43). */
function stoppedOn({ ended, takenOver }: Drawn): string | undefined {
  return takenOver === undefined ? ended?.on : undefined;
}

function stateOf(view: Drawn, option: number, start: string, lastDay: string, today: Temporal.PlainDate): PartState {
  const decided = view.options.find((one) => one.option === option)?.decision;
  const stopped = stoppedOn(view);
  if (decided?.used === false) return 'unused';
  if (option > 0 && decided === undefined) {
    const dead = stopped !== undefined || view.options.some(({ decision }) => decision?.used === false);
    if (dead) return 'cut';
    return firstOpen(view) === option ? 'open' : 'later';
  }
  if (stopped !== undefined && start > stopped) return 'cut';
  const day = `${today}`;
  if (day < start) return option === 0 ? 'coming' : 'used';
  return day > lastDay || (stopped !== undefined && day > stopped) ? 'past' : 'running';
}

function firstOpen({ options }: Drawn): number | undefined {
  return options.find(({ decision }) => decision === undefined)?.option;
}

/** Where a day lies on the line, in hundredths of a percent; undefined before its first and after its last day. */
export function placeOn(parts: readonly LinePart[], day: string): number | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || day < first.start || day > last.lastDay) return undefined;
  return Math.round(((daysOf(first.start, day) - 1) * 10_000) / daysOf(first.start, last.lastDay));
}

function daysOf(start: string, lastDay: string): number {
  return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(lastDay), { largestUnit: 'days' }).days + 1;
}

/** The later of two days: a contract begins on the day that the guide planned, or when it is signed later. */
export function laterDay(one: string, other: string): string {
  return one < other ? other : one;
}
