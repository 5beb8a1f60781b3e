const mostPixels = 24_000_000;
const longestSide = 8192;
const shortestSide = 64;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is wrong inside of a file: caught where it is read. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** What is refused although it is in order. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, number>> };

  constructor(code: string, params: Readonly<Record<string, number>>) {
    super(code);
    this.refusal = { code, params };
  }
}

/** Before anything of the picture itself is unpacked. */
export function checkSize({ width, height }: Size): void {
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    throw new Unfit('image-too-many-pixels', { width, height, most: mostPixels / 1_000_000, side: longestSide });
  }
  if (Math.min(width, height) < shortestSide) throw new Unfit('image-too-few-pixels', { least: shortestSide });
}
