import { heartbeat, silence } from '#callout/core/protocol/frames.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { SteadyClock } from '../clock.ts';
import { closing, type PhoneConnection } from './connection.ts';

/** Which phones have a line now. One that is silent for too long is cut. */
export class Reach {
  readonly #lines = new Map<string, Set<PhoneConnection>>();
  readonly #heard = new Map<string, string>();
  readonly #clock: SteadyClock;
  readonly #changed: (user: string) => void;
  #timer: NodeJS.Timeout | undefined;

  /** `changed` is told when somebody became reachable, or no longer is. */
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

  /** Whether this phone of his has a line, or any. */
  isConnected(user: string, device?: string): boolean {
    if (device === undefined) return this.#lines.has(user);
    return this.linesOf(user).some((line) => line.device?.device === device);
  }

  /** Users of whom a phone has a line. */
  connected(): Iterable<string> {
    return this.#lines.keys();
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
