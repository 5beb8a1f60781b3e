import type { JsonValue } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { addCheckpointText } from '#platform/record/add-checkpoint.ts';
import { readVerifierKey } from '#platform/record/checkpoint.ts';
import { openCosignature } from '#platform/record/cosignature.ts';
import type { Entries, EventStore } from '#platform/store/event-store.ts';
import { procedureOf } from './procedure-files.ts';
import { StreamTrees } from './stream-trees.ts';

/** Somebody else who remembers the heads of our logs and cosigns those that go on from what he saw. */
export interface WitnessAddress {
  readonly url: string;
  readonly verifierKey: string;
}

/** A head with the lines of witnesses. */
export interface Witnessed {
  readonly size: number;
  readonly note: string;
  readonly keys: readonly string[];
}

const collection = 'witnessed';
const everyOne = 'witnessed-head';
const retryAfterMs = 30_000;
const patienceMs = 10_000;

/** `http://witness.example:4000#<verifier key>`. Codes: `witness-malformed`. */
export function readWitness(text: string): Result<WitnessAddress> {
  const [url = '', verifierKey = ''] = text.split('#');
  const right =
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && readVerifierKey(verifierKey, 'witness').ok;
  return right ? ok({ url: url.replace(/\/$/, ''), verifierKey }) : refuse('witness-malformed');
}

/** The newest head of a stream that a witness cosigned. */
export async function lastWitnessed(entries: Entries, stream: string): Promise<Witnessed | undefined> {
  const kept = await entries.get(collection, stream);
  // What `keep` below wrote.
  return kept as unknown as Witnessed | undefined;
}

/** The head of this size, when a witness cosigned it: each that was ever cosigned is kept. */
export async function witnessedAt(entries: Entries, stream: string, size: number): Promise<Witnessed | undefined> {
  const kept = await entries.get(everyOne, placeOf(stream, size));
  return kept as unknown as Witnessed | undefined;
}

function placeOf(stream: string, size: number): string {
  return `${stream}@${String(size).padStart(10, '0')}`;
}

/**
 * Asks witnesses to cosign each new head. It runs beside everything else: a witness that does not answer holds nothing up and is asked
 * again later; one that refuses because it saw another history is told of, loudly.
 */
export class Witnessing {
  readonly #store: EventStore;
  readonly #trees: StreamTrees;
  readonly #witnesses: readonly WitnessAddress[];
  readonly #report: (what: string) => void;
  readonly #waiting = new Set<string>();
  readonly #stop: () => void;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(store: EventStore, witnesses: readonly WitnessAddress[], report: (what: string) => void) {
    this.#store = store;
    this.#trees = new StreamTrees(store);
    this.#witnesses = witnesses;
    this.#report = report;
    this.#stop = store.onAppend(([event]) => {
      if (event !== undefined && procedureOf(event.stream) !== undefined) this.#ask(event.stream);
    });
  }

  /** Asks for what was not cosigned when the server ended last. */
  async start(): Promise<void> {
    for (const stream of await this.#store.streams()) if (procedureOf(stream) !== undefined) this.#ask(stream);
  }

  /** Resolves when nothing waits any more, or what waits has to wait for a witness. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stop();
    clearTimeout(this.#timer);
    await this.settled();
  }

  #ask(stream: string): void {
    this.#waiting.add(stream);
    if (this.#witnesses.length === 0 || this.#closed) return;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async #work(): Promise<void> {
    // What is appended at the same moment goes with the same head.
    await new Promise((resolve) => setImmediate(resolve));
    const failed: string[] = [];
    for (let stream = first(this.#waiting); stream !== undefined && !this.#closed; stream = first(this.#waiting)) {
      this.#waiting.delete(stream);
      if (!(await this.#witnessed(stream))) failed.push(stream);
    }
    if (failed.length === 0 || this.#closed) return;
    for (const stream of failed) this.#waiting.add(stream);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const stream of failed) this.#ask(stream);
    }, retryAfterMs).unref();
  }

  async #witnessed(stream: string): Promise<boolean> {
    const head = await this.#store.head(stream);
    if (head === undefined) return true;
    const { size, checkpoint } = head;
    const before = await lastWitnessed(this.#store.entries, stream);
    if (before?.size === size && before.keys.length === this.#witnesses.length) return true;
    const tree = await this.#trees.of(stream, size);
    const lines: string[] = [];
    const keys: string[] = [];
    for (const witness of this.#witnesses) {
      const line = await this.#line(witness, checkpoint, (old) =>
        old > size ? undefined : tree.consistencyProof(old, size),
      );
      if (line === undefined) continue;
      lines.push(line);
      keys.push(witness.verifierKey);
    }
    if (lines.length > 0) await this.#keep(stream, { size, note: `${checkpoint}${lines.join('')}`, keys });
    return lines.length === this.#witnesses.length;
  }

  /** The line of one witness; it says itself at which size it stands. */
  async #line(
    { url, verifierKey }: WitnessAddress,
    checkpoint: string,
    proofFrom: (old: number) => readonly Uint8Array[] | undefined,
  ): Promise<string | undefined> {
    let old = 0;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const proof = proofFrom(old);
      if (proof === undefined) return this.#refused(url, `it has seen ${old} events, more than there are`);
      const answer = await post(url, addCheckpointText({ old, proof, checkpoint }));
      if (answer === undefined) return undefined;
      if (answer.status === 200) {
        const right = openCosignature(`${checkpoint}${answer.text}`, verifierKey).ok;
        return right ? answer.text : this.#refused(url, 'its signature is wrong');
      }
      if (answer.status !== 409 || !/^\d{1,15}\n$/.test(answer.text)) return this.#refused(url, answer.text.trim());
      old = Number(answer.text);
    }
    return undefined;
  }

  #refused(url: string, why: string): undefined {
    this.#report(`the witness ${url} does not cosign: ${why}`);
    return undefined;
  }

  async #keep(stream: string, witnessed: Witnessed): Promise<void> {
    await this.#store.transact(stream, async (tx) => {
      const kept = { ...witnessed } as unknown as JsonValue;
      await tx.entries.put(collection, stream, kept);
      await tx.entries.put(everyOne, placeOf(stream, witnessed.size), kept);
    });
  }
}

function first(set: ReadonlySet<string>): string | undefined {
  return set.values().next().value;
}

async function post(
  url: string,
  body: string,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body, signal });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
}
