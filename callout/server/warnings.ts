import { toIso } from '#platform/kernel/time.ts';
import type { SteadyClock } from './clock.ts';

/** What it is called that nothing can be kept: in a file, or in a database. */
export type StoreTrouble = 'disk-takes-nothing' | 'database-away';
export type WarningCode = StoreTrouble | 'phones-sent-away' | 'nodes-apart' | 'clock-differs';

export interface Warning {
  readonly code: WarningCode;
  /** Since when, ISO. */
  readonly since: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What is wrong with the server itself. Told to whoever has a dashboard, for nobody else is there when it matters. */
export class Warnings {
  readonly #clock: SteadyClock;
  #disk: string | undefined;
  #clockSince: string | undefined;

  readonly #trouble: StoreTrouble;
  /** Whether this node keeps its phones while nothing can be kept. */
  serves: () => boolean = () => true;
  /** Whether there is another node that this one does not reach. */
  isApart: () => boolean = () => false;
  #apartSince: string | undefined;

  constructor(clock: SteadyClock, trouble: StoreTrouble = 'disk-takes-nothing') {
    this.#clock = clock;
    this.#trouble = trouble;
  }

  /** Gives the code of it. */
  diskTakesNothing(at: string): StoreTrouble {
    if (this.#disk === undefined)
      process.emitWarning(
        `${this.#trouble}: calls go on, what phones answer is kept in memory until it can be written`,
      );
    this.#disk ??= at;
    return this.#trouble;
  }

  diskWorks(): void {
    this.#disk = undefined;
  }

  get disk(): boolean {
    return this.#disk !== undefined;
  }

  #code(): WarningCode {
    return this.serves() ? this.#trouble : 'phones-sent-away';
  }

  now(): readonly Warning[] {
    const trouble = this.#clock.trouble();
    if (trouble === undefined) this.#clockSince = undefined;
    else this.#clockSince ??= trouble.countedAt;
    this.#apartSince = this.isApart() ? (this.#apartSince ?? toIso(this.#clock.now())) : undefined;
    return [
      ...(this.#disk === undefined ? [] : [{ code: this.#code(), since: this.#disk, params: {} }]),
      ...(this.#apartSince === undefined
        ? []
        : [{ code: 'nodes-apart' as const, since: this.#apartSince, params: {} }]),
      ...(trouble === undefined || this.#clockSince === undefined
        ? []
        : [{ code: 'clock-differs' as const, since: this.#clockSince, params: { ...trouble } }]),
    ];
  }
}
