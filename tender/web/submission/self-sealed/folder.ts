import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import {
  filesIn,
  type Placement,
  type PlacementGoal,
  placementFits,
  readPlacement,
  type SealedFile,
} from '#tender/core/procedure/submission/placement-file.ts';
import type { BroughtFile, Inside } from '#tender/sealing/placed-file.ts';
import { problemOf } from '../../data/problem.ts';
import type { Progress } from '../../data/send-sealed.ts';

/** A file of a folder, as far as one knows it. */
export interface FolderRow {
  readonly named: SealedFile;
  readonly step: 'absent' | 'waiting' | 'checking' | 'wrong' | 'checked' | 'sending' | 'failed' | 'there';
  /** Whole percents of what is being done. */
  readonly percent: number;
  readonly progress?: Progress;
  readonly problem?: Problem;
}

export interface FolderSnapshot {
  /** `looking`: files are compared with the placement. `ready`: all is at the server, and may be placed. */
  readonly state: 'empty' | 'no-placement' | 'looking' | 'absent' | 'wrong' | 'sending' | 'failed' | 'ready';
  readonly placement?: Placement;
  readonly rows: readonly FolderRow[];
  /** Chosen, and not named by the placement. */
  readonly strangers: readonly string[];
  /** What is wrong with the whole. */
  readonly problem?: Problem;
  readonly inside?: Inside;
}

export interface FolderFile extends BroughtFile {
  readonly name: string;
  text(): Promise<string>;
}

/** What the folder leans on. The last three throw `ProblemError`. */
export interface FolderParts<F extends FolderFile> {
  readonly goal: PlacementGoal;
  readonly check: (named: SealedFile, file: F, onPercent: (percent: number) => void) => Promise<Result<undefined>>;
  readonly look: (placement: Placement, files: ReadonlyMap<string, F>) => Promise<Result<Inside>>;
  readonly send: (named: SealedFile, file: F, onProgress: (progress: Progress) => void) => Promise<void>;
}

const longestPlacement = 4_000_000;
const nothing: FolderSnapshot = { state: 'empty', rows: [], strangers: [] };

/**
 * A folder that was sealed elsewhere, on its way into the vault: every file is compared with the placement, then all are looked into as far as
 * one's own key goes, and only then sent. Files may come in any order and more than once; the last of a name counts.
 */
export class SealedFolder<F extends FolderFile> {
  readonly #parts: FolderParts<F>;
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<string, F>();
  #snapshot = nothing;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: FolderParts<F>) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): FolderSnapshot => this.#snapshot;

  add(files: readonly F[]): Promise<void> {
    return this.#inTurn(async () => {
      const newest = files.findLast(isPlacement);
      if (newest !== undefined) await this.#take(newest);
      for (const file of files.filter((one) => !isPlacement(one))) {
        this.#files.set(file.name, file);
        this.#row(file.name, { step: 'waiting', percent: 0 });
      }
      await this.#goOn();
    });
  }

  /** Sends again what could not be sent. */
  retry(): Promise<void> {
    return this.#inTurn(() => this.#goOn());
  }

  clear(): void {
    this.#files.clear();
    this.#snapshot = nothing;
    this.#tell();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.#turn.then(work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #take(file: F): Promise<void> {
    const read = file.size > longestPlacement ? readPlacement('') : readPlacement(await file.text());
    const fits = read.ok ? placementFits(read.value, this.#parts.goal) : read;
    if (!read.ok || !fits.ok) {
      const problem = { status: 422, ...(fits.ok ? { code: 'placement-malformed' } : fits.error) };
      this.#snapshot = { state: 'wrong', rows: [], strangers: [], problem };
      return this.#tell();
    }
    const rows = filesIn(read.value).map(
      (named): FolderRow => ({ named, step: this.#files.has(named.file) ? 'waiting' : 'absent', percent: 0 }),
    );
    this.#snapshot = { state: 'looking', placement: read.value, rows, strangers: [] };
    this.#tell();
  }

  async #goOn(): Promise<void> {
    const { placement, rows } = this.#snapshot;
    if (placement === undefined) {
      return this.#show({
        state: this.#snapshot.problem === undefined && this.#files.size > 0 ? 'no-placement' : this.#snapshot.state,
      });
    }
    const names = new Set(rows.map(({ named }) => named.file));
    const strangers = [...this.#files.keys()].filter((name) => !names.has(name));
    this.#snapshot = { state: 'looking', placement, rows, strangers };
    this.#tell();
    for (const { named, step } of rows) if (step === 'waiting') await this.#check(named);
    if (this.#has('wrong')) return this.#show({ state: 'wrong' });
    if (this.#has('absent')) return this.#show({ state: 'absent' });
    const seen = await attempt(() => this.#parts.look(placement, this.#files));
    if (!seen.ok) return this.#show({ state: 'wrong', problem: seen.error });
    this.#show({ inside: seen.value, state: 'sending' });
    for (const { named } of rows) if (!(await this.#send(named))) return this.#show({ state: 'failed' });
    this.#show({ state: 'ready' });
  }

  async #check(named: SealedFile): Promise<void> {
    const file = this.#files.get(named.file);
    if (file === undefined) return this.#row(named.file, { step: 'absent' });
    this.#row(named.file, { step: 'checking', percent: 0 });
    const checked = await attempt(() =>
      this.#parts.check(named, file, (percent) => this.#row(named.file, { step: 'checking', percent })),
    );
    this.#row(named.file, checked.ok ? { step: 'checked', percent: 0 } : { step: 'wrong', problem: checked.error });
  }

  /** False when it could not be sent. */
  async #send(named: SealedFile): Promise<boolean> {
    const file = this.#files.get(named.file);
    const before = this.#snapshot.rows.find((row) => row.named.file === named.file);
    if (before?.step === 'there' || file === undefined) return true;
    this.#row(named.file, { step: 'sending', percent: 0 });
    const sent = await attempt(async () => {
      await this.#parts.send(named, file, (progress) => {
        const percent = Math.floor((progress.sent * 100) / Math.max(1, named.size));
        this.#row(named.file, { step: 'sending', percent, progress });
      });
      return ok(undefined);
    });
    this.#row(named.file, sent.ok ? { step: 'there', percent: 100 } : { step: 'failed', problem: sent.error });
    return sent.ok;
  }

  #has(step: FolderRow['step']): boolean {
    return this.#snapshot.rows.some((row) => row.step === step);
  }

  #row(file: string, now: Partial<FolderRow> & Pick<FolderRow, 'step'>): void {
    const rows = this.#snapshot.rows.map(
      (row): FolderRow => (row.named.file === file ? { named: row.named, percent: row.percent, ...now } : row),
    );
    this.#show({ rows });
  }

  #show(now: Partial<FolderSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...now };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isPlacement({ name }: FolderFile): boolean {
  return name.toLowerCase().endsWith('.json');
}

async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T, Problem>> {
  try {
    const done = await work();
    return done.ok ? done : fail({ status: 422, ...done.error });
  } catch (error) {
    return fail(problemOf(error));
  }
}
