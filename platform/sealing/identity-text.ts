/**
 * The text of a hybrid age identity is Bech32 (BIP 173) over 32 bytes, that of its recipient over 1,216. Shares are made of the bytes, because 32 bytes can be typed from paper
 * and the text of an identity, three times as long with what it repeats, cannot.
 */
const prefix = 'AGE-SECRET-KEY-PQ-';
const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const generator = [0x3b_6a_57_b2, 0x26_50_8e_6d, 0x1e_a1_19_fa, 0x3d_42_33_dd, 0x2a_14_62_b3] as const;
const checksumLength = 6;
const seedBytes = 32;

/** The 32 bytes of an identity; undefined for anything else, such as an identity with a typing error. */
export function seedOf(identity: string): Uint8Array | undefined {
  if (!identity.startsWith(`${prefix}1`)) return undefined;
  const words = Array.from(identity.slice(prefix.length + 1), (character) => alphabet.indexOf(character));
  if (words.length !== Math.ceil((seedBytes * 8) / 5) + checksumLength || words.includes(-1)) return undefined;
  const seed = regroup(words.slice(0, -checksumLength), 5, 8).slice(0, seedBytes);
  return identityOfSeed(seed) === identity ? Uint8Array.from(seed) : undefined;
}

/** The bytes of a recipient of which the spelling was checked before. */
export function bytesOfRecipient(recipient: string): Uint8Array {
  const data = recipient.slice('age1pq1'.length, -checksumLength).toUpperCase();
  const bytes = regroup(
    Array.from(data, (character) => alphabet.indexOf(character)),
    5,
    8,
  );
  return Uint8Array.from(bytes.slice(0, Math.floor((data.length * 5) / 8)));
}

export function identityOfSeed(seed: ArrayLike<number>): string {
  const data = regroup(Array.from(seed), 8, 5);
  const text = [...data, ...checksum(data)].map((word) => alphabet[word] ?? '').join('');
  return `${prefix}1${text}`;
}

/** Bits in groups of another width; the last group is filled with zeros. */
function regroup(groups: readonly number[], from: number, to: number): number[] {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const group of groups) {
    held = ((held << from) | group) & 0xf_ff;
    bits += from;
    for (; bits >= to; bits -= to) out.push((held >> (bits - to)) & (2 ** to - 1));
  }
  if (bits > 0) out.push((held << (to - bits)) & (2 ** to - 1));
  return out;
}

function checksum(data: readonly number[]): number[] {
  const codes = [...prefix.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  const sum = polymod([
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...data,
    ...Array.from({ length: checksumLength }, () => 0),
  ]);
  return Array.from({ length: checksumLength }, (_, index) => ((sum ^ 1) >> (5 * (checksumLength - 1 - index))) & 31);
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1_ff_ff_ff) << 5) ^ value;
    for (const [bit, term] of generator.entries()) if (((top >> bit) & 1) === 1) sum ^= term;
  }
  return sum;
}
