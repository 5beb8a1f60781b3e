import { Decrypter, Encrypter } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { headerReader } from './header.ts';
import { seedOf } from './identity-text.ts';
import { isSealingRecipient } from './keys.ts';
import { paddedSize } from './sizes.ts';

export { paddedSize, sealedSize } from './sizes.ts';

/** With this error a stream of `openStream` breaks off: what came out before it must be thrown away. */
export class SealedDamaged extends Error {
  override readonly name = 'SealedDamaged';
  readonly code = 'sealed-damaged';

  constructor() {
    super('the sealed file was changed, cut off or lengthened after it was sealed');
  }
}

const atOnce = 64 * 1024;

/**
 * Seals `size` bytes and the padding to the recipients, who each can open it alone. Memory stays flat. Throws when a recipient is not
 * hybrid or there is none: with a classical one beside it, what is sealed would be no safer than that one. The stream errors when other
 * than `size` bytes come.
 */
export async function sealStream(
  plain: ReadableStream<Uint8Array>,
  size: number,
  recipients: readonly string[],
): Promise<ReadableStream<Uint8Array>> {
  return encrypterFor(recipients).encrypt(padded(plain, size));
}

export async function sealBytes(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const whole = new Uint8Array(paddedSize(plain.length));
  whole.set(plain);
  return encrypterFor(recipients).encrypt(whole);
}

/** Throws unless all are hybrid recipients and there is at least one. */
export function encrypterFor(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0) throw new TypeError('there is nobody to seal to');
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) {
    if (!isSealingRecipient(recipient)) throw new TypeError('only hybrid recipients (age1pq1…) are sealed to');
    encrypter.addRecipient(recipient);
  }
  return encrypter;
}

/**
 * What was sealed, with its padding. Bytes come out before the end of the file was seen: when the stream errors with `SealedDamaged`,
 * nothing of it may be kept. Errors of the given stream are passed on as they are. Codes: `identity-malformed`, `sealed-malformed`,
 * `sealed-for-others`, `sealed-damaged`.
 */
export async function openStream(
  sealed: ReadableStream<Uint8Array>,
  identity: string,
): Promise<Result<ReadableStream<Uint8Array>>> {
  if (seedOf(identity) === undefined) return refuse('identity-malformed');
  const reader = sealed.getReader();
  const begun = await readHeader(reader);
  if (!begun.ok) return begun;
  let failure: Error | undefined;
  const source = continued(reader, begun.value, (error) => {
    failure = error instanceof Error ? error : new Error('the stream broke off', { cause: error });
    return failure;
  });
  const { decrypter, matched } = decrypterFor(identity);
  try {
    const plain = await decrypter.decrypt(source);
    return ok(continued(plain.getReader(), undefined, () => failure ?? new SealedDamaged()));
  } catch {
    if (failure !== undefined) throw failure;
    await reader.cancel();
    return refuse(matched() ? 'sealed-damaged' : 'sealed-for-others');
  }
}

/** As `openStream`, whole in memory: nothing is given before all was verified. */
export async function openBytes(sealed: Uint8Array, identity: string): Promise<Result<Uint8Array>> {
  const opened = await openStream(streamOf(sealed), identity);
  if (!opened.ok) return opened;
  try {
    return ok(await collected(opened.value, sealed.length));
  } catch (error) {
    if (error instanceof SealedDamaged) return refuse('sealed-damaged');
    throw error;
  }
}

/**
 * The key of one sealed file, from its beginning, the header and more: see `file-key.ts`. Codes: `sealed-malformed`, `sealed-for-others`,
 * `sealed-damaged`.
 */
export async function fileKeyOf(beginning: Uint8Array, identity: string): Promise<Result<Uint8Array>> {
  const header = headerReader().add(beginning) ?? refuse('sealed-malformed');
  if (!header.ok) return header;
  const { decrypter, matched } = decrypterFor(identity);
  try {
    return ok(await decrypter.decryptHeader(beginning.subarray(0, header.value.size)));
  } catch {
    return refuse(matched() ? 'sealed-damaged' : 'sealed-for-others');
  }
}

/** The second identity is asked only when the first found nothing for itself. */
export function decrypterFor(identity: string): { decrypter: Decrypter; matched: () => boolean } {
  let asked = false;
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  decrypter.addIdentity({
    unwrapFileKey: () => {
      asked = true;
      return null;
    },
  });
  return { decrypter, matched: () => !asked };
}

function padded(plain: ReadableStream<Uint8Array>, size: number): ReadableStream<Uint8Array> {
  const wanted = paddedSize(size);
  let seen = 0;
  return plain.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.length;
        if (seen > size) throw new RangeError(`the file is longer than the ${size} bytes that it had`);
        controller.enqueue(chunk);
      },
      flush(controller) {
        if (seen < size) throw new RangeError(`the file ends after ${seen} of its ${size} bytes`);
        for (let left = wanted - size; left > 0; left -= atOnce) {
          controller.enqueue(new Uint8Array(Math.min(left, atOnce)));
        }
      },
    }),
  );
}

/** All bytes up to where the header was seen to end within bounds, and what came with it. */
async function readHeader(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Result<Uint8Array>> {
  const header = headerReader();
  for (;;) {
    const { done, value } = await reader.read();
    const found = done ? refuse('sealed-malformed') : header.add(value);
    if (found === undefined) continue;
    if (found.ok) return ok(header.bytes());
    await reader.cancel();
    return found;
  }
}

/** What a reader has yet to read, after what was read before; its errors as `errorOf` says. */
function continued(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  before: Uint8Array | undefined,
  errorOf: (error: unknown) => Error,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      start(controller) {
        if (before !== undefined) controller.enqueue(before);
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(errorOf(error));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (from >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(from, from + atOnce));
        from += atOnce;
      },
    },
    { highWaterMark: 0 },
  );
}

async function collected(stream: ReadableStream<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const whole = new Uint8Array(mostBytes);
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return whole.subarray(0, length);
    whole.set(value, length);
    length += value.length;
  }
}
