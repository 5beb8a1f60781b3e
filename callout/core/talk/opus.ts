/** Milliseconds of one frame by the configuration of RFC 6716, table 2; those of CELT in units of 2.5 ms are rounded down to whole ones. */
const silk = [10, 20, 40, 60];
const hybrid = [10, 20];
const celt = [2.5, 5, 10, 20];

/**
 * How much sound is in an Opus packet, from its first bytes (RFC 6716, section 3.1): milliseconds. Undefined for what cannot be one: empty,
 * of unequal parts, without a frame, or longer than the 120 ms that the format allows.
 */
export function opusMilliseconds(packet: Uint8Array): number | undefined {
  const [first] = packet;
  if (first === undefined) return undefined;
  const frames = framesIn(packet, first % 4);
  if (frames === undefined) return undefined;
  const total = frames * frameOf(Math.floor(first / 8));
  return total <= 120 ? total : undefined;
}

function frameOf(configuration: number): number {
  if (configuration < 12) return silk[configuration % 4] ?? 0;
  if (configuration < 16) return hybrid[configuration % 2] ?? 0;
  return celt[configuration % 4] ?? 0;
}

function framesIn(packet: Uint8Array, code: number): number | undefined {
  if (code === 0) return 1;
  if (code === 1) return packet.length % 2 === 1 ? 2 : undefined;
  const [, second] = packet;
  if (second === undefined) return undefined;
  if (code === 2) return 2;
  // Whether it is variable and padded stands in the two upper bits.
  const count = second % 64;
  return count === 0 ? undefined : count;
}
