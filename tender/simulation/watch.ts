import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { Tree } from '#platform/record/tree.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { writeBundle } from '#tender/core/bundle/bundle.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { deadlineOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import { procedure, viewerOf, viewOf } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { bundleOf } from '../server/bundle.ts';
import { frameFor } from '../server/frame.ts';
import { after, streamOf, toRecorded } from '../server/procedure-files.ts';
import { listProcedures } from '../server/procedure-list.ts';
import { RecordProofs } from '../server/record-proofs.ts';
import { Ledger } from './oracle/ledger.ts';
import { rankByHand } from './oracle/oracle.ts';
import type { Participants } from './participants.ts';
import { operatorOf, procedureId } from './people.ts';
import { isFlawed } from './tenders.ts';
import type { World } from './world.ts';

/** Something is not as it must be, whatever anybody did. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly invariant: string;

  constructor(invariant: string, what: string) {
    super(`${invariant}: ${what}`);
    this.invariant = invariant;
  }
}

function demand(holds: boolean, invariant: string, what: () => string): void {
  if (!holds) throw new Violation(invariant, what());
}

const stream = streamOf(procedureId);

/** Looks on from outside while a procedure runs, and remembers what everybody was told. */
export class Watch {
  readonly #world: World;
  readonly #all: Participants;
  readonly #ledger: Ledger;
  readonly #tree = new Tree();
  readonly #texts: string[] = [];
  readonly #told: RecordedEvent[] = [];
  readonly #receipts: { readonly seq: number; readonly at: string }[] = [];
  #lookedAt = -1;
  #last: RecordedEvent | undefined;
  #phase = -1;
  #closedAt: string | undefined;
  #canariesLooked = false;

  constructor(all: Participants) {
    this.#world = all.world;
    this.#all = all;
    this.#ledger = new Ledger(all.guide.award, all.guide.hours);
  }

  get root(): string {
    return toBase64(this.#tree.root());
  }

  get size(): number {
    return this.#tree.size;
  }

  /** Somebody was answered that these events happened. */
  heard(events: readonly RecordedEvent[]): void {
    this.#told.push(...events);
  }

  /** After every step. */
  async look(): Promise<void> {
    const file = await this.#world.file();
    await this.#log();
    this.#tellings();
    await this.#phases(file);
    // Where nothing happened but that time went by, a few look on for all.
    const everybody = [undefined, ...this.#world.cast.everybody];
    const few = this.#all.chance
      .of(`viewers ${toIso(this.#world.clock.now())}`)
      .shuffled(everybody)
      .slice(0, 2);
    this.#views(file, file.version === this.#lookedAt ? few : everybody);
    this.#lookedAt = file.version;
    this.#ranking(file);
  }

  /** Now and then, and at the end: what takes longer. */
  async lookClosely(): Promise<void> {
    this.#views(await this.#world.file(), [undefined, ...this.#world.cast.everybody]);
    await this.#signed();
    await this.#folding();
    await this.#list();
    await this.#secrecy();
    await this.#bundles();
  }

  /** The log only grows, in the order of its instants, and its head is signed over exactly what stands in it. */
  async #log(): Promise<void> {
    const record = await this.#world.store.record(stream);
    const texts = record?.texts ?? [];
    demand(
      texts.length >= this.#tree.size,
      'nothing acknowledged is lost',
      () => `${this.#tree.size} events, now ${texts.length}`,
    );
    const changed = this.#texts.findIndex((text, index) => text !== texts[index]);
    demand(changed < 0, 'nothing acknowledged is changed', () => `event ${changed + 1}`);
    for (const text of texts.slice(this.#tree.size)) {
      const recorded = toRecorded(JSON.parse(text) as Parameters<typeof toRecorded>[0]);
      const inOrder = (this.#last?.at ?? '') <= recorded.at && (this.#last?.seq ?? 0) + 1 === recorded.seq;
      demand(inOrder, 'events stand in the order of their instants', () => `event ${recorded.seq} at ${recorded.at}`);
      this.#onTime(recorded);
      this.#ledger.hear({ actor: recorded.actor, event: { ...recorded.event } });
      this.#tree.append(hashOfLeaf(text));
      this.#texts.push(text);
      this.#last = recorded;
    }
    demand(
      record === undefined || record.head.root === this.root,
      'the log verifies',
      () => 'the head is of another log',
    );
  }

  async #signed(): Promise<void> {
    const record = await this.#world.store.record(stream);
    if (record === undefined) return;
    const verdict = verifyStream(record.texts, record.head.checkpoint, this.#world.signer.verifierKey);
    demand(verdict.ok, 'the log verifies', () => JSON.stringify(verdict));
  }

  #onTime({ at, seq, event }: RecordedEvent): void {
    const late = this.#closedAt !== undefined && at >= this.#closedAt;
    demand(event.type !== 'TenderPlaced' || !late, 'no tender comes in after closing', () => `event ${seq} at ${at}`);
    const early = this.#closedAt === undefined || at < this.#closedAt;
    demand(event.type !== 'VaultOpened' || !early, 'the vault opens after closing', () => `event ${seq} at ${at}`);
  }

  /** What somebody was answered stands in the log, as he was told. */
  #tellings(): void {
    for (const { seq, at, event } of this.#told.splice(0)) {
      const kept = JSON.parse(this.#texts[seq - 1] ?? '{}') as Partial<Record<string, unknown>>;
      const same = kept['type'] === event.type && kept['at'] === at;
      demand(same, 'nothing acknowledged is lost', () => `event ${seq} ${event.type}`);
      if (event.type === 'TenderPlaced') this.#receipts.push({ seq, at });
    }
  }

  /** What was reached is never gone back from. */
  async #phases(file: ProcedureFile): Promise<void> {
    const reached = [
      file.version > 0,
      file.preparation.publishedAt !== undefined,
      file.opening.opened !== undefined,
      file.examination.concluded !== undefined,
      file.evaluation.frozenAt !== undefined,
      file.award.prices !== undefined,
      file.award.decisions.length > 0,
      file.contract.final !== undefined,
    ];
    const phase = reached.lastIndexOf(true);
    const whole = reached.slice(0, phase + 1).every(Boolean);
    demand(phase >= this.#phase && whole, 'the phase never goes back', () => `from ${this.#phase} to ${phase}`);
    this.#phase = phase;
    if (file.preparation.publishedAt === undefined) return;
    const deadline = toIso(deadlineOf(file));
    const closed = isClosed(file, this.#world.clock.now());
    demand(
      this.#closedAt === undefined || this.#closedAt === deadline,
      'a vault that closed stays closed',
      () => `it closed at ${this.#closedAt}, and now closes at ${deadline}`,
    );
    if (closed) this.#closedAt = deadline;
  }

  /** Everybody gets his pages, whatever happened; and until the opening none of them holds a word of a tender. */
  #views(file: ProcedureFile, viewers: readonly (Actor | undefined)[]): void {
    const shut = file.opening.opened === undefined;
    for (const who of viewers) {
      const views = viewsOf(file, who, this.#world.clock.now());
      const seen = shut ? JSON.stringify(views) : '';
      const found = this.#all.canaries.find((canary) => seen.includes(canary));
      demand(
        found === undefined,
        'nothing is readable before its time',
        () => `${who?.user ?? 'the public'} reads ${found ?? ''}`,
      );
    }
  }

  /** What others see, for a comparison before and after what somebody does with his own tender. */
  async rivals(of: Actor): Promise<string> {
    const file = await this.#world.file();
    const others = this.#world.cast.tenderers.filter((who) => who !== of);
    return [undefined, ...others].map((who) => seenBy(file, who, this.#world.clock.now())).join('\n');
  }

  /** Exact fractions and places, against a second computation that never saw the guide. */
  #ranking(file: ProcedureFile): void {
    if (file.award.prices === undefined) return;
    const tenders = this.#ledger.tenders(this.#rates());
    const ranking = currentRanking(file);
    if (tenders === undefined) return;
    demand(ranking.ok, 'the ranking is the one of the oracle', () => `no ranking: ${JSON.stringify(ranking)}`);
    if (!ranking.ok) return;
    const byHand = rankByHand(this.#all.guide.award, tenders, this.#ledger.draws);
    const line = (rows: readonly { operator: string; rank: number | null; total: string }[]) =>
      rows
        .map(({ operator, rank, total }) => `${rank} ${operator} ${total}`)
        .toSorted()
        .join(', ');
    const theirs = ranking.value.rows.map(({ tenderer, rank, total }) => ({
      operator: tenderer,
      rank,
      total: toFraction(total),
    }));
    demand(
      line(theirs) === line(byHand.rows),
      'the ranking is the one of the oracle',
      () => `${line(theirs)} instead of ${line(byHand.rows)}`,
    );
    const groups = (all: readonly (readonly string[])[]) =>
      all
        .map((one) => one.toSorted().join('+'))
        .toSorted()
        .join(', ');
    const open = groups(ranking.value.undecided.map(({ tied }) => tied));
    demand(
      open === groups(byHand.open),
      'the ranking is the one of the oracle',
      () => `open ties ${open} instead of ${groups(byHand.open)}`,
    );
  }

  #rates(): ReadonlyMap<string, number | undefined> {
    return new Map([...this.#all.placed].map(([operator, made]) => [operator, isFlawed(made) ? undefined : made.rate]));
  }

  /** After the opening: exactly what was placed was opened, what was flawed failed, and nobody else. */
  opened(file: ProcedureFile): void {
    const tenders = file.opening.opened?.tenders ?? [];
    const line = (all: readonly (readonly [string, boolean])[]) =>
      all
        .map(([who, good]) => `${who} ${String(good)}`)
        .toSorted()
        .join(', ');
    const theirs = line(tenders.map(({ operator, failure }) => [operator, failure === undefined] as const));
    const ours = line([...this.#all.placed].map(([operator, made]) => [operator, !isFlawed(made)] as const));
    demand(theirs === ours, 'what was placed is opened', () => `${theirs} instead of ${ours}`);
  }

  /** The file in memory is what its events fold into. */
  async #folding(): Promise<void> {
    const events = (await this.#world.store.read(stream)).map(toRecorded);
    const file = await this.#world.file();
    const same = plain(after(procedure.initial, events)) === plain(file);
    demand(same, 'the file is what its events say', () => `after ${events.length} events`);
  }

  /** The row of the list says what the file says. */
  async #list(): Promise<void> {
    const file = await this.#world.file();
    const now = this.#world.clock.now();
    const request = { search: '', limit: 10, offset: 0 };
    for (const who of this.#world.cast.everybody) {
      const { procedures } = await listProcedures(this.#world.store.entries, request, who, now);
      const [row] = procedures;
      if (row === undefined) continue;
      const following = file.interest.operators[operatorOf(who)]?.following === true;
      const roles = file.preparation.granted[who.user] ?? [];
      const same =
        row.following === following && row.roles.join() === roles.join() && row.deadline === toIso(deadlineOf(file));
      demand(same, 'the list says what the file says', () => `for ${who.user}: ${JSON.stringify(row)}`);
    }
  }

  /** Not a word of a tender stands in any file of the installation before the opening; afterwards it does, so that looking means something. */
  async #secrecy(): Promise<void> {
    const opened = (await this.#world.file()).opening.opened;
    if (opened !== undefined && this.#canariesLooked) return;
    const bytes = await allBytes([this.#world.storeFolder, this.#world.filesFolder]);
    const found = this.#all.canaries.filter((canary) => bytes.includes(canary));
    if (opened === undefined)
      demand(found.length === 0, 'nothing is readable before its time', () => `${found[0] ?? ''} stands on the disk`);
    else {
      const some = opened.tenders.some(({ failure }) => failure === undefined);
      demand(!some || found.length > 0, 'what was placed is opened', () => 'no word of it is on the disk');
      this.#canariesLooked = true;
    }
  }

  /** Whole, and redacted for each tenderer. */
  async #bundles(): Promise<void> {
    const file = await this.#world.file();
    if (file.preparation.publishedAt === undefined) return;
    const { verifierKey } = this.#world.signer;
    const { store, blobs } = this.#world;
    const operators = Object.keys(file.interest.operators);
    const [one] = this.#all.chance.of(`bundle ${file.version}`).shuffled(operators);
    for (const wish of [{}, ...(one === undefined ? [] : [{ operator: one }])]) {
      const made = unwrap(await bundleOf({ store, blobs, verifierKey }, { procedure: procedureId, ...wish }));
      const report = verifyBundle(writeBundle(made), verifierKey);
      const failing = report.checks.filter(({ outcome }) => outcome === 'fails');
      demand(report.ok, 'the bundle verifies', () => `${JSON.stringify(wish)} ${JSON.stringify(failing)}`);
    }
  }

  /** Who was told that his tender was taken in can prove it, without the server. */
  async receipts(): Promise<void> {
    const proofs = new RecordProofs(this.#world.store, this.#world.signer.verifierKey);
    for (const { seq, at } of this.#receipts) {
      const receipt = await proofs.receipt(procedureId, seq);
      const read = readReceipt(JSON.stringify(receipt));
      const verified = read.ok ? verifyReceipt(read.value, this.#world.signer.verifierKey) : read;
      const holds = verified.ok && verified.value.event.at === at && verified.value.event.type === 'TenderPlaced';
      demand(holds, 'a receipt proves what was received', () => `event ${seq}`);
    }
  }
}

function seenBy(file: ProcedureFile, who: Actor | undefined, now: Temporal.Instant): string {
  return JSON.stringify(viewsOf(file, who, now));
}

function viewsOf(file: ProcedureFile, who: Actor | undefined, now: Temporal.Instant): readonly unknown[] {
  const viewer = viewerOf(file, who);
  const readable = file.preparation.guide !== undefined;
  const views = stageNames.map((name) =>
    readable || name === 'preparation' ? viewOf(name, file, viewer, now) : undefined,
  );
  return [readable || file.version > 0 ? frameFor({ file, viewer, now }) : undefined, views];
}

function plain(file: ProcedureFile): string {
  return canonicalJson(JSON.parse(JSON.stringify(file)) as JsonValue);
}

async function allBytes(folders: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) parts.push(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  return Buffer.concat(parts);
}
