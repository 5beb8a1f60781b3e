/** What was said, as a file that any player plays: Opus in Ogg (RFC 3533, RFC 7845), one channel at 48 kHz. */

const rate = 48_000;
/** Samples at the beginning that an encoder needs to settle; a player leaves them out. */
const preSkip = 312;
const firstPage = 2;
const lastPage = 4;

/** Packets in the order in which they were spoken, each with its milliseconds of sound. `serial` tells streams apart. */
export function oggOf(
  packets: readonly { readonly packet: Uint8Array; readonly milliseconds: number }[],
  serial: number,
): Uint8Array<ArrayBuffer> {
  const pages = [page({ flags: firstPage, granule: 0n, serial, number: 0, packet: opusHead() })];
  pages.push(page({ flags: packets.length === 0 ? lastPage : 0, granule: 0n, serial, number: 1, packet: opusTags() }));
  let samples = BigInt(preSkip);
  for (const [index, { packet, milliseconds }] of packets.entries()) {
    // Whole: the shortest frame of Opus has 120 samples.
    samples += BigInt((milliseconds * rate) / 1000);
    const flags = index === packets.length - 1 ? lastPage : 0;
    pages.push(page({ flags, granule: samples, serial, number: index + 2, packet }));
  }
  return joined(pages);
}

interface Page {
  readonly flags: number;
  /** Samples up to and with this page. */
  readonly granule: bigint;
  readonly serial: number;
  readonly number: number;
  readonly packet: Uint8Array;
}

function page({ flags, granule, serial, number, packet }: Page): Uint8Array<ArrayBuffer> {
  // 255 for each part that goes on, and a smaller one that ends the packet.
  const parts = Math.floor(packet.length / 255) + 1;
  const bytes = new Uint8Array(27 + parts + packet.length);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('OggS'));
  view.setUint8(5, flags);
  view.setBigInt64(6, granule, true);
  view.setUint32(14, serial, true);
  view.setUint32(18, number, true);
  view.setUint8(26, parts);
  bytes.fill(255, 27, 27 + parts - 1);
  bytes[27 + parts - 1] = packet.length % 255;
  bytes.set(packet, 27 + parts);
  view.setUint32(22, checksum(bytes), true);
  return bytes;
}

function opusHead(): Uint8Array {
  const bytes = new Uint8Array(19);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('OpusHead'));
  view.setUint8(8, 1);
  view.setUint8(9, 1);
  view.setUint16(10, preSkip, true);
  view.setUint32(12, rate, true);
  return bytes;
}

function opusTags(): Uint8Array {
  const vendor = ascii('Paraat');
  const bytes = new Uint8Array(8 + 4 + vendor.length + 4);
  bytes.set(ascii('OpusTags'));
  new DataView(bytes.buffer).setUint32(8, vendor.length, true);
  bytes.set(vendor, 12);
  return bytes;
}

/** CRC-32 with the polynomial 04c11db7, not reflected, as Ogg has it. */
const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ 0x04c1_1db7 : value << 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  return sum;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
