import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { opusMilliseconds } from './opus.ts';

/**
 * One piece of sound on the wire, in network byte order: version (1 byte), flags (1; bit 0: last of its burst), sequence (2), channel (4),
 * burst (4), timestamp (4), then one Opus packet (RFC 6716). See docs/specs/paraat-protocol.md.
 */
export interface Voice {
  /** Number that the server gave the channel. */
  readonly channel: number;
  readonly burst: number;
  /** From 0 in each burst, one more for each packet. */
  readonly sequence: number;
  /** Milliseconds since the burst began. */
  readonly timestamp: number;
  readonly last: boolean;
  readonly packet: Uint8Array;
}

export const voiceVersion = 1;
export const headerBytes = 16;
/** 120 kbit/s for 60 ms, far more than speech needs. */
export const mostPacketBytes = 900;
/** Bytes of the largest piece. */
export const largestVoice = headerBytes + mostPacketBytes;
/** Milliseconds of sound in one piece. */
export const shortestPacket = 20;
export const longestPacket = 60;
export const mostSequence = 0xff_ff;

/** Codes: `voice-malformed`, `voice-too-large`, `voice-not-opus`. */
export function readVoice(bytes: Uint8Array): Result<Voice> {
  if (bytes.length <= headerBytes) return refuse('voice-malformed');
  if (bytes.length > largestVoice) return refuse('voice-too-large', { bytes: largestVoice });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(1);
  if (view.getUint8(0) !== voiceVersion || flags > 1) return refuse('voice-malformed');
  const packet = bytes.subarray(headerBytes);
  const lasts = opusMilliseconds(packet);
  if (lasts === undefined || lasts < shortestPacket || lasts > longestPacket) {
    return refuse('voice-not-opus', { least: shortestPacket, most: longestPacket });
  }
  return ok({
    channel: view.getUint32(4),
    burst: view.getUint32(8),
    sequence: view.getUint16(2),
    timestamp: view.getUint32(12),
    last: flags === 1,
    packet,
  });
}

export function writeVoice({ channel, burst, sequence, timestamp, last, packet }: Voice): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + packet.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, voiceVersion);
  view.setUint8(1, last ? 1 : 0);
  view.setUint16(2, sequence);
  view.setUint32(4, channel);
  view.setUint32(8, burst);
  view.setUint32(12, timestamp);
  bytes.set(packet, headerBytes);
  return bytes;
}

/** The same piece for whom another number stands for the channel. */
export function withChannel(bytes: Uint8Array, channel: number): Uint8Array {
  const { buffer, byteOffset, byteLength } = bytes;
  if (new DataView(buffer, byteOffset, byteLength).getUint32(4) === channel) return bytes;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(4, channel);
  return copy;
}
