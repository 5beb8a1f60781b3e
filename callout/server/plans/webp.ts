import { checkSize, Damaged, type Size } from './image-size.ts';

/**
 * RIFF with one still picture: `VP8 ` or `VP8L`, alone or within `VP8X`. Written anew as that one part, so that an animation, what cameras
 * write about the picture, and the transparency beside a lossy one go.
 */
export function readWebp(bytes: Uint8Array): Size & { readonly bytes: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = view.getUint32(4, true) + 8;
  if (nameAt(bytes, 8) !== 'WEBP' || stated > bytes.length) throw new Damaged('cut off');
  for (let at = 12; at < stated; ) {
    const name = nameAt(bytes, at);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > stated) throw new Damaged('cut off');
    if (name === 'ANIM' || name === 'ANMF') throw new Damaged('a film');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'VP8 ' || name === 'VP8L') {
      const size = name === 'VP8L' ? sizeOfLossless(data) : sizeOfLossy(data);
      checkSize(size);
      return { ...size, bytes: alone(bytes.subarray(at, next)) };
    }
    at = next;
  }
  throw new Damaged('no picture');
}

/** RFC 6386, 9.1: after three bytes of the frame a start code, then the sides in 14 bits each. */
function sizeOfLossy(data: Uint8Array): Size {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const isKey = (view.getUint8(0) & 1) === 0;
  if (!isKey || view.getUint8(3) !== 0x9d || view.getUint8(4) !== 0x01 || view.getUint8(5) !== 0x2a) {
    throw new Damaged('start code');
  }
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

/** RFC 9649, 3.4: after one byte the sides less one, in 14 bits each. */
function sizeOfLossless(data: Uint8Array): Size {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint8(0) !== 0x2f) throw new Damaged('start code');
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function alone(chunk: Uint8Array): Uint8Array {
  const head = Buffer.alloc(12);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(4 + chunk.length, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, chunk]);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + 4));
}
