import { type Reachability, reachabilityOf } from '#callout/core/reach/reachability.ts';
import type { SteadyClock } from '../clock.ts';
import type { Reach } from '../phones/reach.ts';
import type { Subscriptions } from '../push/subscriptions.ts';

/** How each responder can be reached: the one place where lines and pushes come together. */
export class ReachBoard {
  readonly #reach: Reach;
  readonly #subscriptions: Subscriptions;
  readonly #clock: SteadyClock;

  constructor(reach: Reach, subscriptions: Subscriptions, clock: SteadyClock) {
    this.#reach = reach;
    this.#subscriptions = subscriptions;
    this.#clock = clock;
  }

  of(user: string): Reachability {
    return reachabilityOf(this.#reach.isConnected(user), this.#subscriptions.signsOf(user), this.#clock.now());
  }

  /** Everybody who counts as reachable. */
  reachable(): ReadonlySet<string> {
    const found = new Set(this.#reach.connected());
    for (const user of this.#subscriptions.users()) if (!found.has(user) && this.isReachable(user)) found.add(user);
    return found;
  }

  isReachable(user: string): boolean {
    return this.of(user).way !== 'none';
  }
}
