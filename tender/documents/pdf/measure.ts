import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PageFacts, tally } from './facts.ts';
import { lineDistances, type TextRun } from './lines.ts';

type FontName = (page: PDFPageProxy, id: string) => Promise<string>;

interface NamedRun extends TextRun {
  readonly font: string;
}

export async function measurePage(page: PDFPageProxy, nameOf: FontName): Promise<PageFacts> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs: NamedRun[] = [];
  const { items } = await page.getTextContent({ disableNormalization: true });
  for (const item of items) {
    if (!('str' in item)) continue;
    const characters = item.str.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (characters === 0) continue;
    const [across = 0, slant = 0, x = 0, y = 0, size = 0] = placed(transform, item.transform);
    // Text that stands on its side, as in a margin, has no lines below it.
    const upright = across > 0 && Math.abs(slant) < 0.01 * across;
    if (upright)
      runs.push({ font: await nameOf(page, item.fontName), characters, x, y, size, width: item.width * page.userUnit });
  }
  return {
    page: page.pageNumber,
    width: Math.round(width * 100),
    height: Math.round(height * 100),
    orientation: width > height ? 'landscape' : 'portrait',
    characters: runs.reduce((total, run) => total + run.characters, 0),
    fonts: tally(runs.map(({ font, characters }) => ({ measure: font, characters }))),
    sizes: tally(runs.map(({ size, characters }) => ({ measure: Math.round(size * 100), characters }))),
    lineDistances: lineDistances(runs),
  };
}

/** Direction of writing (x, y), place (x, y downwards) and type size of text, as the page is shown. */
function placed(view: readonly number[], text: readonly number[]): readonly number[] {
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = text;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  return [va * a + vc * b, vb * a + vd * b, va * e + vc * f + ve, vb * e + vd * f + vf, size];
}

const longestFontName = 100;

/** Looks up the PostScript name of a font by the parser's id for it; the parser tells names only with a page's drawing operators. */
export function fontNames(): FontName {
  const known = new Map<string, string>();
  return async (page, id) => {
    const name = known.get(id) ?? (await readName(page, id));
    known.set(id, name);
    return name;
  };
}

async function readName(page: PDFPageProxy, id: string): Promise<string> {
  await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  if (!page.commonObjs.has(id)) return '';
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null || !('name' in font)) return '';
  return String(font.name)
    .replace(/^[A-Z]{6}\+/, '')
    .slice(0, longestFontName);
}
