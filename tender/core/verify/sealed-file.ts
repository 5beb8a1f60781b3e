import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { chunkOpener, opensHeader } from '#platform/sealing/file-key.ts';
import { headerReader, readSealedHeader } from '#platform/sealing/header.ts';
import { chunkBytes, nonceBytes, tagBytes } from '#platform/sealing/sizes.ts';

/** What a sealed file comes to, looked at from outside and, with its key, from within. */
export interface SealedFacts {
  /** Code of what is wrong with its form: `sealed-malformed`, `sealed-not-hybrid`. */
  readonly wrong?: string;
  readonly recipients: number;
  /** Bytes of what is in it, padding included. */
  readonly content: number;
  /** Only where a key was given. */
  readonly opened?: OpenedFacts;
}

export type OpenedFacts =
  /** The key is not that of this file. */
  | { readonly outcome: 'key-wrong' }
  /** From some place on it is not what was sealed. */
  | { readonly outcome: 'damaged' }
  | {
      readonly outcome: 'opened';
      /** Of the first `size` bytes. */
      readonly sha256: string;
      /** All after them is zero, and there are at least as many. */
      readonly paddedWithZeros: boolean;
      /** The beginning, no longer than was asked for. */
      readonly beginning: Uint8Array;
    };

export interface Expected {
  readonly key: Uint8Array;
  /** Bytes without the padding. */
  readonly size: number;
  /** So many bytes from the beginning are wanted themselves. */
  readonly keep: number;
}

const sealedChunkBytes = chunkBytes + tagBytes;

/** Takes the bytes of a sealed file from front to back, in pieces of any size. Memory stays flat. */
export class SealedFileReader {
  readonly #expected: Expected | undefined;
  readonly #header = headerReader();
  #headerFound: { readonly bytes: Uint8Array; readonly kinds: readonly string[] } | undefined;
  #wrong: string | undefined;
  #size = 0;
  #payload: PayloadReader | undefined;

  constructor(expected?: Expected) {
    this.#expected = expected;
  }

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#wrong !== undefined) return;
    if (this.#headerFound !== undefined) {
      this.#payload?.add(bytes);
      return;
    }
    const found = this.#header.add(bytes);
    if (found === undefined) return;
    if (!found.ok) {
      this.#wrong = found.error.code;
      return;
    }
    const all = this.#header.bytes().slice();
    const header = all.subarray(0, found.value.size);
    this.#headerFound = { bytes: header, kinds: found.value.kinds };
    const allowed = readSealedHeader(header);
    if (!allowed.ok) this.#wrong = allowed.error.code;
    else if (this.#expected !== undefined) this.#payload = new PayloadReader(header, this.#expected);
    this.#payload?.add(all.subarray(found.value.size));
  }

  end(): SealedFacts {
    const header = this.#headerFound;
    const payload = this.#size - (header?.bytes.length ?? 0) - nonceBytes;
    const content = payload - Math.max(1, Math.ceil(payload / sealedChunkBytes)) * tagBytes;
    const recipients = header?.kinds.filter((kind) => kind === 'mlkem768x25519').length ?? 0;
    const wrong = this.#wrong ?? (header === undefined || content < 0 ? 'sealed-malformed' : undefined);
    if (wrong !== undefined) return { wrong, recipients, content: 0 };
    const opened = this.#payload?.end();
    return { recipients, content, ...(opened === undefined ? {} : { opened }) };
  }
}

class PayloadReader {
  readonly #expected: Expected;
  readonly #keyFits: boolean;
  readonly #nonce = new Uint8Array(nonceBytes);
  readonly #held = new Uint8Array(sealedChunkBytes);
  readonly #beginning: Uint8Array;
  readonly #hash = sha256.create();
  #open: ReturnType<typeof chunkOpener> | undefined;
  #nonceLength = 0;
  #length = 0;
  #plain = 0;
  #zeros = true;
  #damaged = false;

  constructor(header: Uint8Array, expected: Expected) {
    this.#expected = expected;
    this.#keyFits = opensHeader(header, expected.key);
    this.#beginning = new Uint8Array(expected.keep);
  }

  add(bytes: Uint8Array): void {
    if (!this.#keyFits || this.#damaged) return;
    const nonce = bytes.subarray(0, nonceBytes - this.#nonceLength);
    this.#nonce.set(nonce, this.#nonceLength);
    this.#nonceLength += nonce.length;
    for (let rest = bytes.subarray(nonce.length); rest.length > 0; ) {
      // Only when more comes is a full chunk known not to be the last.
      if (this.#length === sealedChunkBytes) this.#chunk(false);
      const taken = rest.subarray(0, sealedChunkBytes - this.#length);
      this.#held.set(taken, this.#length);
      this.#length += taken.length;
      rest = rest.subarray(taken.length);
    }
  }

  end(): OpenedFacts {
    if (!this.#keyFits) return { outcome: 'key-wrong' };
    this.#chunk(true);
    if (this.#damaged) return { outcome: 'damaged' };
    const beginning = this.#beginning.subarray(0, Math.min(this.#plain, this.#expected.keep));
    const paddedWithZeros = this.#zeros && this.#plain >= this.#expected.size;
    return { outcome: 'opened', sha256: bytesToHex(this.#hash.digest()), paddedWithZeros, beginning };
  }

  #chunk(last: boolean): void {
    this.#open ??= chunkOpener(this.#expected.key, this.#nonce);
    const plain = this.#damaged ? undefined : this.#open(this.#held.subarray(0, this.#length), last);
    this.#length = 0;
    // Only a file of nothing has an empty chunk.
    if (plain === undefined || (plain.length === 0 && this.#plain > 0)) {
      this.#damaged = true;
      return;
    }
    const { size, keep } = this.#expected;
    const own = plain.subarray(0, Math.max(0, size - this.#plain));
    this.#hash.update(own);
    if (plain.subarray(own.length).some((byte) => byte !== 0)) this.#zeros = false;
    if (this.#plain < keep) this.#beginning.set(plain.subarray(0, keep - this.#plain), this.#plain);
    this.#plain += plain.length;
  }
}
