import { setTimeout as delay } from 'node:timers/promises';

/** A writer that is under way. What it acknowledged is a set of names that an audit can find again. */
export interface Writing {
  /** Resolves at its first acknowledgement, or when it ended without one. */
  readonly begun: Promise<void>;
  acknowledged(): readonly string[];
  /** What it said when it ended by itself; undefined while it runs. */
  failure(): string | undefined;
  /** Ends it without warning; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** What is interrupted: the bare store, or the whole application. */
export interface Subject {
  /** Longest time that a writer runs after its first acknowledgement, in milliseconds. */
  readonly longest: number;
  /** Longest time from its start, for those that are interrupted while they start. */
  readonly starting: number;
  /** The most that can be stored at the moment of the interruption without having been acknowledged. */
  readonly underWay: number;
  /** After so many interruptions a new place is begun. */
  readonly perPlace: number;
  renew(): Promise<void>;
  start(): Promise<Writing>;
  /** Opens what was left, as a restart does; rejects when anything in it is half, damaged or not provable. */
  audit(): Promise<ReadonlySet<string>>;
}

export interface Tally {
  readonly interruptions: number;
  readonly acknowledged: number;
  /** What was lost or damaged, in words, with the number of the interruption. */
  readonly faults: readonly string[];
}

/** Lets the subject write and interrupts it, over and over. A writer that was interrupted while starting counts as well. */
export async function interrupt(
  subject: Subject,
  how: {
    readonly times: number;
    readonly random: () => number;
    /**
     * Cuts the power, or kills: when it resolves, the writer is gone and what it left can be read. Gives what was acknowledged before;
     * what was acknowledged while it happened may be there or not.
     */
    readonly cut: (writing: Writing) => Promise<readonly string[]>;
  },
): Promise<Tally> {
  const faults: string[] = [];
  let acknowledged = 0;
  let before: ReadonlySet<string> = new Set();
  for (let turn = 0; turn < how.times; turn++) {
    const first = turn % subject.perPlace === 0;
    if (first) {
      await subject.renew();
      before = new Set();
    }
    const writing = await subject.start();
    const whileStarting = first && turn > 0;
    if (!whileStarting) await writing.begun;
    await delay(how.random() * (whileStarting ? subject.starting : subject.longest));
    const failure = writing.failure();
    if (failure !== undefined) throw new Error(`the writer ended by itself: ${failure}`);
    const certain = await how.cut(writing);
    acknowledged += certain.length;
    const promised = new Set([...before, ...certain]);
    const possible = promised.union(new Set(writing.acknowledged()));
    const audited = await subject.audit().catch((error: unknown) => String(error));
    if (typeof audited === 'string') {
      faults.push(`interruption ${turn}: ${audited}`);
      before = new Set();
      await subject.renew();
      continue;
    }
    faults.push(...missing(promised, possible, audited, subject).map((fault) => `interruption ${turn}: ${fault}`));
    before = audited;
  }
  return { interruptions: how.times, acknowledged, faults };
}

function missing(
  promised: ReadonlySet<string>,
  possible: ReadonlySet<string>,
  stored: ReadonlySet<string>,
  { underWay }: Subject,
): string[] {
  const lost = [...promised.difference(stored)].map((name) => `${name} was acknowledged and is lost`);
  const more = stored.difference(possible).size;
  return more > underWay ? [...lost, `${more} are stored that nobody asked for`] : lost;
}

/** SIGKILL takes nothing from the machine: what the writer said is true, also when it is read later. */
export async function killIt(writing: Writing): Promise<readonly string[]> {
  await writing.kill();
  return writing.acknowledged();
}
