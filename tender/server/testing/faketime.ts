import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

const advice = 'This test needs libfaketime. On Debian: apt-get install faketime';

/** The library that shows a process another wall clock; installed with Debian's `faketime` where that is possible. Throws when there is none in the end. */
export function faketimeLibrary(): string {
  const found = findLibrary() ?? (install(), findLibrary());
  if (found === undefined) throw new Error(advice);
  return found;
}

function findLibrary(): string | undefined {
  return globSync('/usr/lib/{*/,}faketime/libfaketimeMT.so.1')[0];
}

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'faketime'],
  ])
    spawnSync('apt-get', args, { env, timeout: 300_000 });
}

/** The wall clock of a process, set from outside while it runs; its counting clock stays that of the machine. */
export class WallClock {
  readonly #file: string;
  #astray = 0;

  private constructor(file: string) {
    this.#file = file;
  }

  /** `file` is where the process reads what its wall clock says. */
  static async at(file: string, instant: string): Promise<WallClock> {
    const clock = new WallClock(file);
    await clock.set(instant);
    return clock;
  }

  get env(): Readonly<Record<string, string>> {
    return {
      LD_PRELOAD: faketimeLibrary(),
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** Milliseconds since 1970, as the process sees it. */
  now(): number {
    return Date.now() + this.#astray;
  }

  set(instant: string): Promise<void> {
    this.#astray = Math.round((Date.parse(instant) - Date.now()) / 1000) * 1000;
    return this.#write();
  }

  leap(seconds: number): Promise<void> {
    this.#astray += seconds * 1000;
    return this.#write();
  }

  #write(): Promise<void> {
    const seconds = this.#astray / 1000;
    return writeFile(this.#file, `${seconds < 0 ? '' : '+'}${seconds}s\n`);
  }
}
