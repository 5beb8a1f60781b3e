import { checkSize, Damaged, type Size } from './image-size.ts';

/** Markers of ITU-T T.81. */
const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
/** Tables, restart interval, number of lines; JFIF (0xe0) and Adobe (0xee) say how colours are written. */
const kept = [0xdb, 0xc4, 0xdd, 0xe0, 0xee, scan];
/** Baseline, extended and progressive: what browsers show. */
const frames = [0xc0, 0xc1, 0xc2];

/** Each segment by its marker. Comments and what cameras write about the picture go, and what hangs behind its end. */
export function readJpeg(bytes: Uint8Array): Size & { readonly bytes: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [Uint8Array.of(0xff, start)];
  let size: Size | undefined;
  for (let at = 2; ; ) {
    const marker = markerAt(view, at);
    if (marker === end) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (next > bytes.length || view.getUint16(at + 2) < 2) throw new Damaged('cut off');
    if (frames.includes(marker)) {
      if (size !== undefined) throw new Damaged('two pictures');
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      checkSize(size);
    } else if (!kept.includes(marker) && !isDescription(marker)) throw new Damaged('parts that do not belong');
    const until = marker === scan ? endOfScan(bytes, next) : next;
    if (!isDescription(marker) || kept.includes(marker)) parts.push(bytes.subarray(at, until));
    at = until;
  }
  if (size === undefined) throw new Damaged('no picture');
  return { ...size, bytes: Buffer.concat([...parts, Uint8Array.of(0xff, end)]) };
}

function markerAt(view: DataView, at: number): number {
  if (view.getUint8(at) !== 0xff) throw new Damaged('no marker');
  return view.getUint8(at + 1);
}

/** Of applications, and comments. */
function isDescription(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** Where the packed lines end: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const goesOn = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff;
    if (!goesOn) return at;
  }
  throw new Damaged('no end');
}
