import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import type { Clock } from '../server/clock.ts';
import type { OutageTerms } from './guide.ts';
import { demand } from './violation.ts';

interface Final {
  readonly winner: string;
  readonly reserve: string | undefined;
}

const hour = 3_600_000;
const takenIn: readonly string[] = ['TenderPlaced', 'TenderWithdrawn', 'DraftKept'];

/** What time allows: what closed stays closed but for the outage rule, and what was reached is not gone back from but where the guide says so. */
export class Moments {
  readonly #outage: OutageTerms | undefined;
  #phase = -1;
  /** The deadline that was seen to pass. */
  #closedAt: string | undefined;
  /** Instants since the last look at which something of a tenderer was taken in. */
  readonly #taken: string[] = [];
  #opened = false;
  #openedAt: string | undefined;
  #reports = new Map<string, string>();
  #extended = 0;
  #final: Final | undefined;
  #signed = false;

  /** A selection has no prices, gives no points where few qualify, and names several. */
  readonly #selects: boolean;

  constructor(outage: OutageTerms | undefined, selects: boolean) {
    this.#outage = outage;
    this.#selects = selects;
  }

  /** Each event, in its order. */
  hear(recorded: RecordedEvent): void {
    this.#vault(recorded);
    this.#outages(recorded);
    this.#contract(recorded);
  }

  /** After each step. */
  look(file: ProcedureFile, clock: Clock): void {
    this.#phases(file);
    if (file.preparation.publishedAt === undefined) return;
    const deadline = toIso(deadlineOf(file));
    const late = this.#taken.splice(0).find((at) => at >= deadline);
    demand(late === undefined, 'nothing is taken in once it closed', () => `at ${late}, closing ${deadline}`);
    const opened = this.#openedAt;
    demand(opened === undefined || opened >= deadline, 'the vault opens after closing', () => `opened at ${opened}`);
    demand(
      this.#closedAt === undefined || this.#closedAt === deadline,
      'a vault that closed stays closed',
      () => `it closed at ${this.#closedAt}, and now closes at ${deadline}`,
    );
    // While the clock of the machine has leapt over the deadline nobody can tell.
    const earliest = clock.doubt?.()?.earliest ?? clock.now();
    if (toIso(earliest) >= deadline) this.#closedAt = deadline;
  }

  #vault({ at, seq, event }: RecordedEvent): void {
    const where = `event ${seq} at ${at}`;
    const closed = this.#closedAt;
    if (takenIn.includes(event.type)) {
      demand(closed === undefined, 'nothing is taken in once it closed', () => where);
      this.#taken.push(at);
    }
    if (event.type !== 'VaultOpened') return;
    this.#openedAt = at;
    const open = this.#reports.size;
    demand(open === 0, 'the vault opens after every outage was decided on', () => `${open} reports, ${where}`);
    this.#opened = true;
  }

  #outages({ at, seq, event }: RecordedEvent): void {
    if (event.type === 'OutageReported') this.#reports.set(event.report, at);
    if (event.type === 'OutageReportNoted') this.#reports.set(event.report, event.receivedAt);
    if (event.type === 'OutageRejected') this.#reports.delete(event.report);
    if (event.type !== 'OutageConfirmed') return;
    const { from, to, reports } = event;
    const rule = this.#outage;
    const length = Date.parse(to) - Date.parse(from);
    this.#extended += length / ((rule?.extensionHours ?? 1) * hour);
    const inTime = [...this.#reports.values()].every(
      (reported) => reported < from && Date.parse(reported) >= Date.parse(from) - (rule?.withinHours ?? 0) * hour,
    );
    const all = reports.length === this.#reports.size && reports.every(({ report }) => this.#reports.has(report));
    const counts = rule !== undefined && Number.isInteger(this.#extended) && this.#extended <= rule.extensions;
    const lawful = counts && inTime && all && !this.#opened && length > 0 && to > at;
    demand(lawful, 'the deadline moves by the outage rule alone', () => `event ${seq}: ${from} to ${to}`);
    this.#reports = new Map();
    this.#closedAt = undefined;
  }

  /** The final award falls with who drops out before anybody signed, and with nothing else (ALM-18). */
  #contract({ event }: RecordedEvent): void {
    if (event.type === 'FinalAwardMade') this.#final = { winner: event.winner, reserve: event.reserve };
    if (event.type === 'ContractRegistered' && event.kind === 'main') this.#signed = true;
    if (event.type !== 'TendererExcluded' || this.#final === undefined) return;
    const { winner, reserve } = this.#final;
    if (event.operator !== winner && event.operator !== reserve) return;
    this.#final = this.#signed ? { winner, reserve: undefined } : undefined;
  }

  #phases(file: ProcedureFile): void {
    const reached = [
      file.version > 0,
      file.preparation.publishedAt !== undefined,
      file.opening.opened !== undefined,
      file.examination.concluded !== undefined,
      ...(this.#selects ? [] : [file.evaluation.frozenAt !== undefined, file.award.prices !== undefined]),
      file.award.decisions.length > 0,
    ];
    const phase = reached.lastIndexOf(true);
    const whole = reached.slice(0, phase + 1).every(Boolean);
    demand(phase >= this.#phase && whole, 'the phase never goes back', () => `from ${this.#phase} to ${phase}`);
    this.#phase = phase;
    if (this.#selects) return;
    const { final } = file.contract;
    const line = (one: Final | undefined) =>
      one === undefined ? 'none' : `${one.winner}, ${one.reserve ?? 'no'} reserve`;
    const theirs = line(final === undefined ? undefined : { winner: final.winner, reserve: final.reserve });
    demand(
      theirs === line(this.#final),
      'the final award stands until who it names drops out unsigned',
      () => `${theirs} instead of ${line(this.#final)}`,
    );
  }
}
