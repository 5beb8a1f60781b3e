/** Loaded before a server: the clock of its machine is ahead, by so many minutes as the environment says. */
const minutes = Number(process.env['MINUTES_AHEAD']);
const trueInstant = Temporal.Now.instant.bind(Temporal.Now);
const trueNow = Date.now.bind(Date);

class DateAhead extends Date {
  static override now(): number {
    return trueNow() + minutes * 60_000;
  }

  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [DateAhead.now()] : given) as [number]));
  }
}

Object.defineProperty(Temporal.Now, 'instant', { value: () => trueInstant().add({ minutes }) });
Object.defineProperty(globalThis, 'Date', { value: DateAhead });
