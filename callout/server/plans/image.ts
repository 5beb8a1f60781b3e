import type { PlanImage } from '#callout/core/organisation/organisation.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { Damaged, Unfit } from './image-size.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/**
 * Pictures from outside. Only PNG, JPEG and WebP, looked through part by part and written anew from the parts that make the picture: what
 * describes it (where and by whom it was taken), what is hidden in it and what hangs behind it is left out. SVG can hold programs, PDF
 * anything: both are refused in words.
 */

/** Bytes. */
export const largestImage = 8 * 1024 * 1024;
export interface ReadImage extends Omit<PlanImage, 'sha256'> {
  /** Written anew. */
  readonly bytes: Uint8Array;
}

const readers = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff], read: readJpeg },
  { type: 'image/webp', begins: [0x52, 0x49, 0x46, 0x46], read: readWebp },
] as const;

/** By its first bytes, whatever name and type came with it. */
export async function readImage(bytes: Uint8Array): Promise<Result<ReadImage>> {
  if (bytes.length === 0) return refuse('image-missing');
  if (bytes.length > largestImage) return refuse('image-too-large', { limit: largestImage / 1024 / 1024 });
  const reader = readers.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (reader === undefined) return otherKind(bytes);
  try {
    return ok({ type: reader.type, ...(await reader.read(bytes)) });
  } catch (error) {
    if (error instanceof Unfit) return refuse(error.refusal.code, error.refusal.params);
    // Reading past the end is damage as well.
    if (error instanceof Damaged || error instanceof RangeError) return refuse('image-damaged');
    throw error;
  }
}

function otherKind(bytes: Uint8Array): Result<never> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).toLowerCase();
  if (text.includes('%pdf-')) return refuse('image-is-pdf');
  return refuse(text.includes('<svg') ? 'image-is-svg' : 'image-kind-unknown');
}
