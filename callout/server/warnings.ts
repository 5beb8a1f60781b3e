import type { SteadyClock } from './clock.ts';

export type WarningCode = 'disk-takes-nothing' | 'clock-differs';

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

  constructor(clock: SteadyClock) {
    this.#clock = clock;
  }

  diskTakesNothing(at: string): void {
    if (this.#disk === undefined)
      process.emitWarning('the disk takes nothing: calls go on, what phones answer is kept in memory until it does');
    this.#disk ??= at;
  }

  diskWorks(): void {
    this.#disk = undefined;
  }

  get disk(): boolean {
    return this.#disk !== undefined;
  }

  now(): readonly Warning[] {
    const trouble = this.#clock.trouble();
    if (trouble === undefined) this.#clockSince = undefined;
    else this.#clockSince ??= trouble.countedAt;
    return [
      ...(this.#disk === undefined ? [] : [{ code: 'disk-takes-nothing' as const, since: this.#disk, params: {} }]),
      ...(trouble === undefined || this.#clockSince === undefined
        ? []
        : [{ code: 'clock-differs' as const, since: this.#clockSince, params: { ...trouble } }]),
    ];
  }
}
