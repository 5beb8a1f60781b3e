import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import type { SimulatedPhone } from './phone.ts';

/** How somebody answers: in how many milliseconds, and what. */
export interface Manner {
  readonly shownAfter: number;
  readonly readAfter: number;
  readonly decidesAfter: number;
  /** Undefined: the phone lies on a desk, and nobody looks. */
  readonly decision: 'coming' | 'cannot' | undefined;
  readonly minutes: number;
  readonly arrivesAfter: number;
}

/** Most come, some cannot, some do not notice. */
export function mannerFrom(random: () => number): Manner {
  const between = (least: number, most: number) => least + random() * (most - least);
  const word = random();
  const decision = word < 0.7 ? 'coming' : word < 0.82 ? 'cannot' : undefined;
  const arrivesAfter = between(35_000, 180_000);
  return {
    shownAfter: between(200, 1500),
    readAfter: between(1500, 9000),
    decidesAfter: between(800, 8000),
    decision,
    minutes: Math.max(1, Math.round(arrivesAfter / 60_000)),
    arrivesAfter,
  };
}

/** Somebody with a phone: looks, decides, goes there. */
export class SimulatedPerson {
  readonly #random: () => number;
  readonly #going = new Map<string, AbortController>();

  constructor(random: () => number) {
    this.#random = random;
  }

  readonly hear = (frame: ServerFrame, phone: SimulatedPhone): void => {
    if (frame.type === 'alarm') void this.#answer(frame.call, phone);
    if (frame.type === 'over') this.#going.get(frame.call)?.abort();
    if (frame.type === 'message')
      this.#later(2000 + this.#random() * 6000, undefined, () =>
        phone.send({ v: 1, type: 'message-read', call: frame.call, message: frame.message }),
      );
  };

  async #answer({ call, you }: PhoneCall, phone: SimulatedPhone): Promise<void> {
    if (this.#going.has(call) || you === 'coming' || you === 'cannot' || you === 'arrived') return;
    const going = new AbortController();
    this.#going.set(call, going);
    const manner = mannerFrom(this.#random);
    const { signal } = going;
    const say = (step: 'shown' | 'read' | 'coming' | 'cannot' | 'arrived', minutes?: number) =>
      phone.progress({ call, step, at: new Date().toISOString(), ...(minutes === undefined ? {} : { minutes }) });
    const wait = (ms: number) =>
      new Promise<boolean>((resolve) => {
        signal.addEventListener('abort', () => resolve(false), { once: true });
        this.#later(ms, signal, () => resolve(true));
      });
    if (!(await wait(manner.shownAfter))) return;
    await say('shown');
    if (manner.decision === undefined || !(await wait(manner.readAfter))) return;
    await say('read');
    if (!(await wait(manner.decidesAfter))) return;
    await say(manner.decision, manner.decision === 'coming' ? manner.minutes : undefined);
    if (manner.decision === 'coming' && (await wait(manner.arrivesAfter))) await say('arrived');
  }

  #later(ms: number, signal: AbortSignal | undefined, work: () => void): void {
    const timer = setTimeout(work, ms);
    signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
