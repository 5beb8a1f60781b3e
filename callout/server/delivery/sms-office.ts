import { z } from 'zod';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { SendSms, SmsResult } from '#platform/sms/gateway.ts';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import type { Attempt, Attempts } from './attempts.ts';

/** Messages that still go out. With the number and the text they stand beside the log, and go as soon as the gateway has them. */

export const smsCollection = 'sms-outbox';
const lookEvery = 1000;
const atOnce = 10;
/** Seconds until the second and third try. A try that a crash cut off is made again after the first of these, with the same id. */
const pauses = [12, 15];

const rowSchema = z.object({
  id: z.string(),
  call: z.string(),
  responder: z.string(),
  to: z.string(),
  text: z.string(),
  tries: z.number(),
  nextAt: z.string(),
});
type Row = z.infer<typeof rowSchema>;

export interface SmsOfficeParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly attempts: Attempts;
  /** Without it this server sends no SMS. */
  readonly send?: SendSms | undefined;
  readonly settled: (call: string) => void;
  /** Whether anybody still has to come. */
  readonly runs: (call: string) => boolean;
}

export class SmsOffice {
  readonly #parts: SmsOfficeParts;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;

  constructor(parts: SmsOfficeParts) {
    this.#parts = parts;
  }

  /** Whether SMS is a channel here. */
  get isThere(): boolean {
    return this.#parts.send !== undefined;
  }

  start(): void {
    if (!this.isThere) return;
    this.#timer = setInterval(() => this.wake(), lookEvery);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  /** In the transaction that says so. */
  async post(
    entries: WritableEntries,
    sms: Pick<Row, 'call' | 'responder' | 'to' | 'text'>,
    at: string,
  ): Promise<void> {
    const id = `${sms.call}/${sms.responder}`;
    await entries.put(smsCollection, id, { ...sms, id, tries: 0, nextAt: at });
  }

  /** What should have gone out before this instant (ISO) and did not: the server stood still, or has no gateway any more. */
  async giveUp(before: string): Promise<void> {
    const { store, attempts, settled } = this.#parts;
    const rows = (await store.entries.list(smsCollection)).map(({ value }) => rowSchema.parse(value));
    for (const row of rows.filter(({ nextAt }) => nextAt < before)) {
      await attempts.transact(row.call, (entries) =>
        this.#settle(entries, row, { outcome: 'failed', problem: 'sms-too-late' }),
      );
      settled(row.call);
    }
  }

  wake(): void {
    this.#working ??= this.#work()
      .catch((error: unknown) => {
        if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
      })
      .finally(() => (this.#working = undefined));
  }

  async #work(): Promise<void> {
    const { store, clock, send } = this.#parts;
    if (send === undefined) return;
    const now = clock.now();
    const rows = (await store.entries.list(smsCollection)).map(({ value }) => rowSchema.parse(value));
    const due = rows.filter(({ nextAt }) => Temporal.Instant.compare(fromIso(nextAt), now) <= 0);
    for (let first = 0; first < due.length; first += atOnce)
      await Promise.all(due.slice(first, first + atOnce).map((row) => this.#deliver(row, send)));
  }

  /** Each try is written down before it is made. */
  async #deliver(row: Row, send: SendSms): Promise<void> {
    const { attempts, clock, settled, runs } = this.#parts;
    const seconds = pauses[row.tries] ?? pauses.at(-1) ?? 0;
    const claimed = { ...row, tries: row.tries + 1, nextAt: toIso(clock.now().add({ seconds })) };
    let isOurs = false;
    await attempts.transact(row.call, async (entries) => {
      const found = await entries.get(smsCollection, row.id);
      // Another node has it, or is done with it.
      isOurs = found !== undefined && rowSchema.parse(found).tries === row.tries;
      if (isOurs) await entries.put(smsCollection, row.id, claimed);
    });
    if (!isOurs) return;
    const result: SmsResult = runs(row.call) ? await send(row) : { kind: 'refused', problem: 'call-over' };
    if (result.kind === 'later' && claimed.tries <= pauses.length) return;
    await attempts.transact(row.call, (entries) => this.#settle(entries, row, outcomeOf(result)));
    settled(row.call);
  }

  async #settle(entries: WritableEntries, row: Row, outcome: Pick<Attempt, 'outcome' | 'problem'>): Promise<void> {
    await entries.remove(smsCollection, row.id);
    await this.#parts.attempts.settleIn(entries, row, 'sms', outcome);
  }
}

function outcomeOf(result: SmsResult) {
  return result.kind === 'sent'
    ? { outcome: 'sent' as const }
    : { outcome: 'failed' as const, problem: result.problem.slice(0, 80) };
}
