import { phaseOf } from '#callout/core/alarm/call.ts';
import { stepOf } from '#callout/core/alarm/progress.ts';
import type { Call } from '#callout/core/alarm/state.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { Calls } from '../calls/calls.ts';
import type { Names } from '../people/names.ts';
import { testWords } from './words.ts';

/** A test ends by itself: when it was answered, or when nobody answers it any more. Milliseconds. */
const longest = 120_000;
const lookEvery = 1000;

/** Ends test alarms; what came of them stays. */
export class TestAlarms {
  readonly #calls: Calls;
  readonly #names: Names;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(calls: Calls, names: Names) {
    this.#calls = calls;
    this.#names = names;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#looking ??= this.look()
        .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)))
        .finally(() => (this.#looking = undefined));
    }, lookEvery);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async look(): Promise<void> {
    const now = this.#calls.parts.clock.now();
    for (const { id, call } of this.#calls.recent()) {
      if (call.mode !== 'test' || call.closed !== undefined) continue;
      if (phaseOf(call) === 'running') {
        if (!isDone(call, now)) continue;
        const text = say(testWords, 'over', this.#names.language(call.raisedBy));
        await this.#calls.execute(id, { type: 'give-all-clear', text }, system);
      }
      await this.#calls.execute(id, { type: 'close-call' }, system);
    }
  }
}

function isDone({ members, raisedAt }: Call, now: Temporal.Instant): boolean {
  const answered = [...members.values()].every(({ progress }) => {
    const step = stepOf(progress);
    return step === 'coming' || step === 'cannot' || step === 'arrived';
  });
  return answered || now.epochMilliseconds - fromIso(raisedAt).epochMilliseconds > longest;
}
