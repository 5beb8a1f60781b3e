import { localDate, startOfDay } from '#platform/kernel/time.ts';
import { guideOfSystem } from '#tender/core/qualification/state.ts';
import type { QualificationSystems } from './systems.ts';

/** How often the clock is looked at, in milliseconds. */
const every = 60_000;
/** Hour of the day, in the zone of a system, at which a clock that is moved passes each day on the way. */
const morning = 8;
/** A clock that is moved further passes the last so many days only. */
const mostDays = 4000;

/** Tells of attestations that expire on the days on which that is due, where nobody asks for anything (ORES-10). */
export class ExpirySignals {
  readonly #systems: QualificationSystems;
  readonly #mailPosted: () => void;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();

  /** `mailPosted` hears when something may have been put into the outbox. */
  constructor(systems: QualificationSystems, mailPosted: () => void = () => undefined) {
    this.#systems = systems;
    this.#mailPosted = mailPosted;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), every);
    this.#timer.unref();
    void this.look();
  }

  /** Tells what is due now. */
  look(): Promise<void> {
    this.#working = this.#working
      .then(() => this.#look())
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
    return this.#working;
  }

  /**
   * Stops a clock that is moved at every morning on the way on which something is to be told, so that it is told on its day. `goTo` moves
   * the clock to such a moment.
   */
  async passThrough(
    from: Temporal.Instant,
    to: Temporal.Instant,
    goTo: (moment: Temporal.Instant) => Promise<unknown>,
  ): Promise<void> {
    for (const moment of await this.#mornings(from, to)) {
      if (!(await this.#systems.isDueAt(moment))) continue;
      await goTo(moment);
      await this.look();
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  async #look(): Promise<void> {
    const now = this.#systems.parts.clock.now();
    if (!(await this.#systems.isDueAt(now))) return;
    await this.#systems.lookAt(now);
    this.#mailPosted();
  }

  async #mornings(from: Temporal.Instant, to: Temporal.Instant): Promise<readonly Temporal.Instant[]> {
    const files = (await this.#systems.all()).filter(([, { guide }]) => guide !== undefined);
    const zones = new Set(files.map(([, file]) => guideOfSystem(file).timeZone));
    return [...zones]
      .flatMap((zone) => morningsBetween(from, to, zone))
      .toSorted((a, b) => Temporal.Instant.compare(a, b));
  }
}

/** Later than `from` and no later than `to`. */
function morningsBetween(from: Temporal.Instant, to: Temporal.Instant, zone: string): readonly Temporal.Instant[] {
  const found: Temporal.Instant[] = [];
  const earliest = localDate(to, zone).subtract({ days: mostDays });
  const first = localDate(from, zone);
  for (let day = Temporal.PlainDate.compare(first, earliest) < 0 ? earliest : first; ; day = day.add({ days: 1 })) {
    const moment = startOfDay(day, zone).add({ hours: morning });
    if (Temporal.Instant.compare(moment, to) > 0) return found;
    if (Temporal.Instant.compare(moment, from) > 0) found.push(moment);
  }
}
