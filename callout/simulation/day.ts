import type { SimulatedPhone } from './phone.ts';

/** The share of all responders that is at work, by hour of the day; between the hours it runs evenly. */
const shares = [8, 7, 7, 7, 8, 10, 18, 38, 58, 64, 66, 66, 60, 64, 64, 60, 52, 40, 30, 28, 26, 22, 14, 10];

/** What is left of it from Monday to Sunday: fewer on Fridays, and at weekends courses and open days. */
const weekdays = [98, 100, 94, 100, 84, 72, 64];

/** 0 to 1, at so many minutes after midnight of a day of the week (1 is Monday). */
export function shareAt(minute: number, weekday: number): number {
  const hour = Math.floor(minute / 60) % 24;
  const [now = 0, next = 0] = [shares[hour], shares[(hour + 1) % 24]];
  return ((now + ((next - now) * (minute % 60)) / 60) * (weekdays[weekday - 1] ?? 100)) / 10_000;
}

const sources = ['geofence', 'wifi', 'beacon', 'geofence', 'manual'] as const;
/** What an automatic source said is said again this often, in milliseconds: after longer it is stale. */
const repeatEvery = 8 * 60_000;

export interface Walker {
  readonly phone: SimulatedPhone;
  /** 0 to 1: who is at work whenever the share is above it. */
  readonly threshold: number;
  here: boolean;
  saidAt: number;
}

/** Moves people in and out. Every step looks at a few of them; over the day the share of the hour comes about. */
export class Day {
  readonly #walkers: readonly Walker[];
  readonly #random: () => number;
  readonly #share: () => number;
  #timer: NodeJS.Timeout | undefined;

  constructor(walkers: readonly Walker[], random: () => number, share: () => number) {
    this.#walkers = walkers;
    this.#random = random;
    this.#share = share;
  }

  /** Everybody is where the hour has him. */
  begin(): void {
    const share = this.#share();
    for (const [index, walker] of this.#walkers.entries()) {
      walker.here = walker.threshold < share;
      if (walker.here) this.#say(walker, index);
    }
  }

  start(everyMs: number): void {
    this.#timer = setInterval(() => this.step(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Somebody comes or goes; some walk out for a while; some phones fall silent and come back. */
  step(): void {
    const share = this.#share();
    for (let count = 0; count < 3; count += 1) {
      const index = Math.floor(this.#random() * this.#walkers.length);
      const walker = this.#walkers[index];
      if (walker === undefined) continue;
      const strays = this.#random() < 0.06;
      const wanted = walker.threshold < share !== strays;
      if (wanted !== walker.here) {
        walker.here = wanted;
        this.#say(walker, index);
      } else if (this.#random() < 0.02) this.#toTunnel(walker);
    }
    const now = performance.now();
    for (const [index, walker] of this.#walkers.entries())
      if (walker.here && now - walker.saidAt > repeatEvery) this.#say(walker, index);
  }

  #say(walker: Walker, index: number): void {
    walker.saidAt = performance.now();
    walker.phone.presence(walker.here ? 'here' : 'gone', sources[index % sources.length] ?? 'manual');
  }

  /** An empty battery, a cellar: not reachable for some minutes. */
  #toTunnel({ phone }: Walker): void {
    phone.disconnect();
    setTimeout(() => phone.connect(), 30_000 + this.#random() * 240_000).unref();
  }
}
