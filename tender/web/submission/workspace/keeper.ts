import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { type Draft, type DraftEdit, editDraft } from '#tender/core/procedure/submission/draft.ts';
import { problemOf } from '../../data/problem.ts';
import { type DraftPart, mergeDrafts, sameDrafts } from './merge.ts';
import type { PendingStore } from './pending.ts';

/** A draft as the server keeps it for its owner, opened. */
export interface SavedDraft {
  readonly draft: Draft;
  readonly revision: number;
  /** ISO instant at which it was kept; absent for a draft that was never kept. */
  readonly at?: string | undefined;
}

/** The way to what the server keeps, sealing and opening included. Throws `ProblemError`. */
export interface DraftLine {
  get(): Promise<SavedDraft>;
  put(base: number, draft: Draft): Promise<{ readonly revision: number; readonly at?: string | undefined }>;
}

/** Where what is on the page is kept. */
export type Standing =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not sent; `kept`: a reload does not lose it. */
  | { readonly kind: 'on-device'; readonly problem: Problem; readonly kept: boolean }
  | {
      readonly kind: 'elsewhere';
      readonly parts: readonly DraftPart[];
      readonly mineAt: string;
      readonly theirsAt?: string | undefined;
    };

export interface Snapshot {
  readonly draft: Draft;
  readonly standing: Standing;
}

interface KeeperParts {
  readonly guide: Guide;
  readonly line: DraftLine;
  readonly pending: PendingStore;
  /** ISO instant. */
  readonly now: () => string;
}

/**
 * The draft of a tender in the browser: edits change it here, and it is kept sealed on the server after each. What could not be sent stays
 * on the device and is sent later. What was changed elsewhere meanwhile is joined to it; only where both sides changed the same part does
 * somebody have to choose, and until then both stand.
 */
export class DraftKeeper {
  readonly #parts: KeeperParts;
  readonly #listeners = new Set<() => void>();
  #saved: SavedDraft;
  #theirs: SavedDraft | undefined;
  #editedAt = '';
  #snapshot: Snapshot;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(parts: KeeperParts, saved: SavedDraft) {
    this.#parts = parts;
    this.#saved = saved;
    this.#snapshot = { draft: saved.draft, standing: { kind: 'saved' } };
  }

  /** Begins with what the server keeps, and goes on with what was left unsent on this device. */
  static async open(parts: KeeperParts, saved: SavedDraft): Promise<DraftKeeper> {
    const left = await parts.pending.read();
    const keeper = new DraftKeeper(parts, saved);
    if (left !== undefined) {
      keeper.#saved = { ...saved, draft: left.before, revision: left.base };
      keeper.#editedAt = left.at;
      keeper.#show(left.mine, { kind: 'saving' });
      if (left.base === saved.revision) await keeper.retry();
      else await keeper.#inTurn(() => keeper.#meet());
    }
    return keeper;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  /** Of what the server was last seen to keep. */
  revision(): number {
    return this.#saved.revision;
  }

  /** Refused as the core refuses it; whatever else happens, what was edited stays. */
  edit(edit: DraftEdit): Promise<Result<undefined, Problem>> {
    return this.#inTurn(async () => {
      const edited = editDraft(this.#parts.guide, this.#snapshot.draft, edit);
      if (!edited.ok) return fail({ status: 422, ...edited.error });
      this.#editedAt = this.#parts.now();
      this.#show(edited.value, { kind: 'saving' });
      return this.#save();
    });
  }

  /** Sends what is only on the device. */
  retry(): Promise<Result<undefined, Problem>> {
    return this.#inTurn(() => this.#save());
  }

  /** Takes in what was kept elsewhere since. */
  refresh(): Promise<Result<undefined, Problem>> {
    return this.#inTurn(() => (this.#snapshot.standing.kind === 'saved' ? this.#meet() : Promise.resolve(done)));
  }

  /** Where both sides changed the same part: whose stands. */
  choose(prefer: 'mine' | 'theirs'): Promise<Result<undefined, Problem>> {
    return this.#inTurn(() => (this.#theirs === undefined ? Promise.resolve(done) : this.#join(this.#theirs, prefer)));
  }

  /** One after the other, so that no edit begins on a draft that is being replaced. */
  #inTurn(work: () => Promise<Result<undefined, Problem>>): Promise<Result<undefined, Problem>> {
    const next = this.#turn.then(work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #save(): Promise<Result<undefined, Problem>> {
    const { draft } = this.#snapshot;
    const { draft: before, revision: base } = this.#saved;
    const kept = await this.#parts.pending.keep({ base, before, mine: draft, at: this.#editedAt });
    try {
      this.#saved = { draft, ...(await this.#parts.line.put(base, draft)) };
      return await this.#settled(draft);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'draft-kept-elsewhere') return this.#meet();
      if (!isFinal(problem)) {
        this.#show(draft, { kind: 'on-device', problem, kept });
        return kept ? done : fail(problem);
      }
      await this.#settled(before);
      return fail(problem);
    }
  }

  /** What lies on the server now, with what is here joined to it. */
  async #meet(): Promise<Result<undefined, Problem>> {
    try {
      return await this.#join(await this.#parts.line.get());
    } catch (error) {
      const problem = problemOf(error);
      if (this.#snapshot.standing.kind === 'saved') return fail(problem);
      this.#show(this.#snapshot.draft, { kind: 'on-device', problem, kept: true });
      return done;
    }
  }

  async #join(theirs: SavedDraft, prefer?: 'mine' | 'theirs'): Promise<Result<undefined, Problem>> {
    const mine = this.#snapshot.draft;
    const joined = mergeDrafts(this.#saved.draft, mine, theirs.draft, prefer ?? 'mine');
    if (prefer === undefined && joined.differing.length > 0) {
      this.#theirs = theirs;
      const { differing: parts } = joined;
      this.#show(mine, { kind: 'elsewhere', parts, mineAt: this.#editedAt, theirsAt: theirs.at });
      return done;
    }
    this.#theirs = undefined;
    this.#saved = theirs;
    if (sameDrafts(joined.draft, theirs.draft)) return this.#settled(theirs.draft);
    this.#show(joined.draft, { kind: 'saving' });
    return this.#save();
  }

  async #settled(draft: Draft): Promise<Result<undefined, Problem>> {
    await this.#parts.pending.drop();
    this.#show(draft, { kind: 'saved' });
    return done;
  }

  #show(draft: Draft, standing: Standing): void {
    this.#snapshot = { draft, standing };
    for (const listener of this.#listeners) listener();
  }
}

const done: Result<undefined, Problem> = ok(undefined);

/** Refused by a rule, so that sending it again does not help: not for want of a line, of a server or of a session. */
function isFinal({ status = 0 }: Problem): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
