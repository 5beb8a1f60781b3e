import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { Tree } from '#platform/record/tree.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { type BundleEntry, writeBundle } from '#tender/core/bundle/bundle.ts';
import { lastDecision } from '#tender/core/procedure/award/decisions.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import { viewerOf, viewOf } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { invitedOf, selectedOf } from '#tender/core/procedure/selection/selected.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { bundleOf } from '../server/bundle.ts';
import { frameFor } from '../server/frame.ts';
import { fileFrom, streamOf, toRecorded } from '../server/procedure-files.ts';
import { listProcedures } from '../server/procedure-list.ts';
import { RecordProofs } from '../server/record-proofs.ts';
import { Moments } from './moments.ts';
import { Ledger } from './oracle/ledger.ts';
import { LotsByHand } from './oracle/lots.ts';
import { rankByHand } from './oracle/oracle.ts';
import type { Participants } from './participants.ts';
import { operatorOf } from './people.ts';
import { Secrecy } from './secrecy.ts';
import { demand } from './violation.ts';
import type { World } from './world.ts';

/** Looks on from outside while a procedure runs, and remembers what everybody was told. */
export class Watch {
  readonly #world: World;
  readonly #all: Participants;
  readonly #lot: string | undefined;
  readonly #stream: string;
  readonly #ledger: Ledger | undefined;
  readonly #lots = new LotsByHand();
  readonly #moments: Moments;
  readonly secrecy: Secrecy;
  readonly #met = new Set<string>();
  readonly #tree = new Tree();
  readonly #texts: string[] = [];
  readonly #told: RecordedEvent[] = [];
  readonly #receipts: { readonly seq: number; readonly at: string }[] = [];
  /** Of other lots: what is handed in there shows here to nobody who may not know it there. */
  neighbours: readonly Watch[] = [];
  #lookedAt = -1;
  #last: RecordedEvent | undefined;

  constructor(all: Participants) {
    this.#world = all.world;
    this.#all = all;
    this.#lot = partsOfFileId(all.id).lot;
    this.#stream = streamOf(all.procedure);
    const { award, quantity, outage } = all.guide;
    this.#ledger = award === undefined ? undefined : new Ledger(award, quantity);
    this.#moments = new Moments(outage, all.guide.selection !== undefined);
    this.secrecy = new Secrecy(all);
  }

  /** Of the file that is looked at. */
  get id(): string {
    return this.#all.id;
  }

  get root(): string {
    return toBase64(this.#tree.root());
  }

  /** Kinds of events that came. */
  get met(): readonly string[] {
    return [...this.#met].toSorted();
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
    const file = await this.#world.file(this.#all.id);
    await this.#log();
    this.#tellings();
    this.#moments.look(file, this.#world.clock);
    // Where nothing happened but that time went by, a few look on for all.
    const everybody = [undefined, ...this.#world.cast.everybody];
    const few = this.#all.chance
      .of(`viewers ${toIso(this.#world.clock.now())}`)
      .shuffled(everybody)
      .slice(0, 2);
    await this.#views(file, file.version === this.#lookedAt ? few : everybody);
    this.#lookedAt = file.version;
    this.#ranking(file);
    this.#selected(file);
    this.#uninvited(file);
  }

  /** Now and then, and at the end: what takes longer. */
  async lookClosely(): Promise<void> {
    const file = await this.#world.file(this.#all.id);
    const everybody = [undefined, ...this.#world.cast.everybody];
    await this.#views(file, everybody);
    const chance = this.#all.chance.of(`askers ${file.version} ${toIso(this.#world.clock.now())}`);
    await this.secrecy.ask(file, chance.shuffled(everybody).slice(0, 4), chance);
    await this.#all.bringing.look();
    await this.#signed();
    await this.#folding();
    await this.#list();
    await this.secrecy.disk(file);
    await this.#bundles();
  }

  /** The log only grows, in the order of its instants, and its head is signed over exactly what stands in it. */
  async #log(): Promise<void> {
    const record = await this.#world.store.record(this.#stream);
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
      this.#met.add(recorded.event.type);
      this.#follow(recorded);
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

  /** What happened in another lot is no matter of this one. */
  #follow(recorded: RecordedEvent): void {
    if (recorded.lot !== undefined && recorded.lot !== this.#lot) return;
    this.#moments.hear(recorded);
    const told = { actor: recorded.actor, event: { ...recorded.event } };
    this.#ledger?.hear(told);
    const wrong = this.#lots.hear(told);
    demand(wrong === undefined, 'the draw is the one of the oracle', () => `event ${recorded.seq}: ${wrong ?? ''}`);
  }

  async #signed(): Promise<void> {
    const record = await this.#world.store.record(this.#stream);
    if (record === undefined) return;
    const verdict = verifyStream(record.texts, record.head.checkpoint, this.#world.signer.verifierKey);
    demand(verdict.ok, 'the log verifies', () => JSON.stringify(verdict));
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

  /** Everybody gets his pages, whatever happened; and none of them holds a word that he may not know. */
  async #views(file: ProcedureFile, viewers: readonly (Actor | undefined)[]): Promise<void> {
    const beside = await Promise.all(
      this.neighbours.map(async ({ secrecy, id }) => ({ secrecy, file: await this.#world.file(id) })),
    );
    for (const who of viewers) {
      const seen = seenBy(file, who, this.#world.clock.now());
      for (const { secrecy, file: of } of [{ secrecy: this.secrecy, file }, ...beside]) secrecy.check(of, who, seen);
    }
  }

  /** What others see, for a comparison before and after what somebody does with his own tender. */
  async rivals(of: Actor, now: Temporal.Instant): Promise<string> {
    const file = await this.#world.file(this.#all.id);
    const others = this.#world.cast.tenderers.filter((who) => who !== of);
    return [undefined, ...others].map((who) => seenBy(file, who, now)).join('\n');
  }

  /** Exact fractions and places, against a second computation that never saw the guide. */
  #ranking(file: ProcedureFile): void {
    const { award } = this.#all.guide;
    if (file.award.prices === undefined || this.#ledger === undefined || award === undefined) return;
    const tenders = this.#ledger.tenders(this.#rates());
    const ranking = currentRanking(file);
    if (tenders === undefined) return;
    demand(ranking.ok, 'the ranking is the one of the oracle', () => `no ranking: ${JSON.stringify(ranking)}`);
    if (!ranking.ok) return;
    const byHand = rankByHand(award, tenders, this.#ledger.draws);
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

  /** No more are selected than the guide has places, none who fell out, and nobody else is invited. */
  #selected(file: ProcedureFile): void {
    const { selection } = this.#all.guide;
    if (selection === undefined || file.contract.final === undefined) return;
    const selected = selectedOf(file);
    const twice = new Set(selected).size < selected.length;
    const many = selected.length > selection.places || twice;
    demand(!many, 'as many are selected as there are places', () => `${selected.join()} for ${selection.places}`);
    const outside = invitedOf(file).find((operator) => !selected.includes(operator));
    demand(outside === undefined, 'only who is selected is invited', () => `${outside ?? ''} was not selected`);
    const { winners = [] } = lastDecision(file) ?? {};
    const room = Math.min(selection.places, lastDecision(file)?.ranking.length ?? 0);
    demand(
      winners.length === room,
      'as many are selected as there are places',
      () => `${winners.length} instead of ${room}`,
    );
  }

  /** Of an award phase: whoever was not invited lies not in the vault. */
  #uninvited(file: ProcedureFile): void {
    const tenders = [
      ...Object.keys(file.submission.workspaces),
      ...(file.opening.opened?.tenders ?? []).map(({ operator }) => operator),
    ];
    const placed = tenders.find((operator) => !this.#all.isInvited(operator));
    demand(placed === undefined, 'only who is invited tenders', () => `${placed ?? ''} was not invited`);
  }

  #rates(): ReadonlyMap<string, number | undefined> {
    const known = [...this.#all.placed].map(
      ([operator, { rate, spoilt }]) => [operator, spoilt.size > 0 ? undefined : rate] as const,
    );
    return new Map(known);
  }

  /** After the opening: exactly what was placed was opened, what was flawed failed, and nobody else. */
  opened(file: ProcedureFile): void {
    const tenders = file.opening.opened?.tenders ?? [];
    const theirs = tenders.map(({ operator, failure }) => [operator, failure === undefined] as const);
    const ours = [...this.#all.placed].map(([operator, { spoilt }]) => [operator, !spoilt.has('tender')] as const);
    demand(lineOf(theirs) === lineOf(ours), 'what was placed is opened', () => `${lineOf(theirs)} not ${lineOf(ours)}`);
  }

  /** The same of the price envelopes: of everybody who was still in then. */
  pricesOpened(file: ProcedureFile): void {
    const tenders = file.opening.prices.opened?.tenders ?? [];
    const theirs = tenders.map(({ operator, failure }) => [operator, failure === undefined] as const);
    const ours = tenders.map(({ operator }) => {
      const made = this.#all.placed.get(operator);
      return [operator, made !== undefined && !made.spoilt.has('prices')] as const;
    });
    demand(lineOf(theirs) === lineOf(ours), 'what was placed is opened', () => `${lineOf(theirs)} not ${lineOf(ours)}`);
  }

  /** The file in memory is what its events fold into. */
  async #folding(): Promise<void> {
    const events = (await this.#world.store.read(this.#stream)).map(toRecorded);
    const file = await this.#world.file(this.#all.id);
    const same = plain(fileFrom(this.#all.id, events)) === plain(file);
    demand(same, 'the file is what its events say', () => `after ${events.length} events`);
  }

  /** The row of the list says what the file says. */
  async #list(): Promise<void> {
    const file = await this.#world.file(this.#all.id);
    const beside = await Promise.all(this.neighbours.map(({ id }) => this.#world.file(id)));
    const now = this.#world.clock.now();
    const request = { search: '', limit: 10, offset: 0 };
    for (const who of this.#world.cast.everybody) {
      const { procedures } = await listProcedures(this.#world.store.entries, request, who, now);
      const row = procedures.find(({ procedure }) => procedure === this.#all.procedure);
      if (row === undefined) continue;
      const following = file.interest.operators[operatorOf(who)]?.following === true;
      // In one lot or another.
      const roles = new Set([file, ...beside].flatMap(({ preparation }) => preparation.granted[who.user] ?? []));
      const same =
        row.following === following &&
        row.roles.toSorted().join() === [...roles].toSorted().join() &&
        row.deadline === toIso(deadlineOf(file));
      demand(same, 'the list says what the file says', () => `for ${who.user}: ${JSON.stringify(row)}`);
    }
  }

  /** Whole, and redacted for each tenderer. */
  async #bundles(): Promise<void> {
    const file = await this.#world.file(this.#all.id);
    if (file.preparation.publishedAt === undefined) return;
    const { verifierKey } = this.#world.signer;
    const { store, blobs } = this.#world;
    const operators = Object.keys(file.interest.operators);
    const [one] = this.#all.chance.of(`bundle ${file.version}`).shuffled(operators);
    for (const wish of [{}, ...(one === undefined ? [] : [{ operator: one }])]) {
      const made = unwrap(await bundleOf({ store, blobs, verifierKey }, { procedure: this.#all.procedure, ...wish }));
      this.#redacted(file, one, wish, made.entries);
      const report = verifyBundle(writeBundle(made), verifierKey);
      const failing = report.checks.filter(({ outcome }) => outcome === 'fails');
      demand(report.ok, 'the bundle verifies', () => `${JSON.stringify(wish)} ${JSON.stringify(failing)}`);
    }
  }

  #redacted(file: ProcedureFile, operator: string | undefined, wish: object, entries: readonly BundleEntry[]): void {
    const who = this.#world.cast.tenderers.find((one) => operatorOf(one) === operator);
    if ('operator' in wish) this.secrecy.check(file, who, JSON.stringify(entries), 'his bundle');
  }

  /** Who was told that his tender was taken in can prove it, without the server. */
  async receipts(): Promise<void> {
    const proofs = new RecordProofs(this.#world.store, this.#world.signer.verifierKey);
    for (const { seq, at } of this.#receipts) {
      const receipt = await proofs.receipt(this.#all.id, seq);
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

function lineOf(all: readonly (readonly [string, boolean])[]): string {
  return all
    .map(([who, good]) => `${who} ${String(good)}`)
    .toSorted()
    .join(', ');
}
