import { heartbeat, silence } from '#callout/core/protocol/frames.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { SteadyClock } from '../clock.ts';
import { closing, type PhoneConnection } from './connection.ts';

/** A line elsewhere: the user, and his device. */
export type Line = readonly [user: string, device: string];

/**
 * Which phones answer now, here or at another node. A line that is silent for too long is cut: its owner is shown as not reachable, and
 * never counted. A phone that moved from one node to another may stand in both for a while, and counts once.
 */
export class Reach {
  readonly #lines = new Map<string, Set<PhoneConnection>>();
  readonly #heard = new Map<string, string>();
  /** By node, the devices of each user that have a line to it. */
  readonly #elsewhere = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  readonly #clock: SteadyClock;
  readonly #changed: (user: string) => void;
  #timer: NodeJS.Timeout | undefined;

  /** `changed` is told when somebody became reachable here, or no longer is, and the same of other nodes. */
  constructor(clock: SteadyClock, changed: (user: string) => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  start(): void {
    this.#timer = setInterval(() => this.#beat(), heartbeat * 1000);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
    for (const line of this.#all()) line.close(closing.ending);
  }

  add(user: string, line: PhoneConnection): void {
    const own = this.#lines.get(user) ?? new Set();
    // A phone has one line: what it left behind when its connection broke is of no use.
    for (const other of own) {
      if (other.device?.device !== line.device?.device) continue;
      own.delete(other);
      other.close(closing.replaced);
    }
    this.#lines.set(user, own.add(line));
    this.heard(line);
    if (own.size === 1) this.#changed(user);
  }

  remove(user: string, line: PhoneConnection): void {
    const own = this.#lines.get(user);
    if (own?.delete(line) !== true || own.size > 0) return;
    this.#lines.delete(user);
    this.#changed(user);
  }

  heard(line: PhoneConnection): void {
    line.lastHeard = performance.now();
    if (line.device !== undefined) this.#heard.set(line.device.device, toIso(this.#clock.now()));
  }

  lastHeard(device: string): string | undefined {
    return this.#heard.get(device);
  }

  linesOf(user: string): readonly PhoneConnection[] {
    return [...(this.#lines.get(user) ?? [])];
  }

  /** All that end here. */
  lines(): readonly Line[] {
    return [...this.#lines].flatMap(([user, own]) =>
      [...own].flatMap(({ device }): readonly Line[] => (device === undefined ? [] : [[user, device.device]])),
    );
  }

  /** What another node says of its lines; none when it is gone. */
  setElsewhere(node: string, lines: readonly Line[]): void {
    const before = this.#elsewhere.get(node);
    const after = new Map<string, Set<string>>();
    for (const [user, device] of lines) after.set(user, (after.get(user) ?? new Set()).add(device));
    if (after.size === 0) this.#elsewhere.delete(node);
    else this.#elsewhere.set(node, after);
    for (const user of new Set([...(before?.keys() ?? []), ...after.keys()]))
      if (before?.has(user) !== after.has(user)) this.#changed(user);
  }

  /** Whether this phone of his has a line, or any. */
  isConnected(user: string, device?: string): boolean {
    if (this.linesOf(user).some((line) => device === undefined || line.device?.device === device)) return true;
    return [...this.#elsewhere.values()].some((lines) => {
      const own = lines.get(user);
      return own !== undefined && (device === undefined || own.has(device));
    });
  }

  /** Users of whom a phone has a line. */
  connected(): Iterable<string> {
    return new Set([this.#lines, ...this.#elsewhere.values()].flatMap((lines) => [...lines.keys()]));
  }

  #all(): readonly PhoneConnection[] {
    return [...this.#lines.values()].flatMap((lines) => [...lines]);
  }

  #beat(): void {
    const text = JSON.stringify({ v: 1, type: 'heartbeat', now: toIso(this.#clock.now()) });
    const oldest = performance.now() - silence * 1000;
    for (const line of this.#all()) {
      if (line.lastHeard < oldest) line.terminate();
      else line.sendText(text);
    }
  }
}
