import type { Section } from './answer-text.ts';
import { type PdfObjects, pdfObjects } from './pdf-objects.ts';
import { advance, widthTable, winAnsi } from './type-metrics.ts';

export interface AnswerLayout {
  /** Exactly so many pages come out, the last at least half full: the text starts again when it is too short and stops when it is too long. */
  readonly pages: number;
  /** PostScript name; set by the metrics of Verdana. Default `Verdana`. */
  readonly font?: string;
  /** Points, default 9. */
  readonly sizePt?: number;
  /** Points between base lines, default 13. */
  readonly lineSpacingPt?: number;
  /** Points, default A4 upright. */
  readonly paper?: readonly [width: number, height: number];
  /** An address that the first line of each page leads to. */
  readonly link?: string;
}

interface Line {
  readonly text: string;
  readonly bold: boolean;
  readonly indent: number;
}

const margin = 85;

/** A tenderer's answer as a word processor would export it without embedding its type: text flows over A4 pages. */
export function answerPdf(sections: readonly Section[], layout: AnswerLayout): Uint8Array {
  const { font = 'Verdana', sizePt = 9, lineSpacingPt = 13, paper = [595.28, 841.89] } = layout;
  const perPage = Math.floor((paper[1] - 2 * margin) / lineSpacingPt);
  const lines = fill(sections, layout.pages, perPage, (paper[0] - 2 * margin) / sizePt);
  const objects = pdfObjects();
  const tree = objects.add('');
  const fonts = `<</F1 ${addFont(objects, font, false)} 0 R/F2 ${addFont(objects, `${font}-Bold`, true)} 0 R>>`;
  const kids = Array.from({ length: layout.pages }, (_, index) => {
    const content = pageContent(lines.slice(index * perPage, (index + 1) * perPage), sizePt, lineSpacingPt, paper[1]);
    const stream = objects.addStream('', content);
    const link = layout.link === undefined ? '' : `/Annots[${addLink(objects, layout.link, paper[1])} 0 R]`;
    const page = `/MediaBox[0 0 ${paper.join(' ')}]/Resources<</Font${fonts}>>/Contents ${stream} 0 R${link}`;
    return `${objects.add(`<</Type/Page/Parent ${tree} 0 R${page}>>`)} 0 R`;
  });
  objects.set(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`);
  return objects.file(objects.add(`<</Type/Catalog/Pages ${tree} 0 R/Lang(nl-NL)>>`));
}

/** A type that is named but not brought along, as offices do with the types that every desktop has. */
function addFont(objects: PdfObjects, name: string, bold: boolean): number {
  const metrics = '/FontBBox[-50 -207 1447 1000]/ItalicAngle 0/Ascent 1005/Descent -210/CapHeight 727';
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 32${metrics}/StemV ${bold ? 150 : 92}>>`,
  );
  return objects.add(
    `<</Type/Font/Subtype/TrueType/BaseFont/${name}/Encoding/WinAnsiEncoding/FontDescriptor ${descriptor} 0 R${widthTable(bold)}>>`,
  );
}

function addLink(objects: PdfObjects, address: string, height: number): number {
  const box = `/Rect[${margin} ${height - margin - 4} 300 ${height - margin + 10}]/Border[0 0 0]`;
  return objects.add(`<</Type/Annot/Subtype/Link${box}/A<</S/URI/URI(${address})>>>>`);
}

function fill(sections: readonly Section[], pages: number, perPage: number, widthInSizes: number): Line[] {
  const blocks = sections.flatMap((section) => blocksOf(section, widthInSizes * 1000));
  const lines: Line[] = [];
  for (let index = 0; index < blocks.length || lines.length < (pages - 0.5) * perPage; index += 1) {
    const block = blocks[index % blocks.length] ?? [];
    if (lines.length + block.length > pages * perPage) break;
    lines.push(...block);
  }
  return lines;
}

/** White after each paragraph, none after a heading. */
function blocksOf(section: Section, width: number): Line[][] {
  const blank: Line = { text: '', bold: false, indent: 0 };
  const heading = wrap(section.heading, width, true);
  const paragraphs = section.paragraphs.map((paragraph) => [...wrap(paragraph, width, false), blank]);
  return [heading, ...paragraphs];
}

function wrap(text: string, width: number, bold: boolean): Line[] {
  const lines: Line[] = [];
  const item = text.startsWith('• ');
  const indent = item ? measure('• ', bold) : 0;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width : width - indent;
    if (measure(longer, bold) > room && line !== '') {
      lines.push({ text: line, bold, indent: lines.length === 0 ? 0 : indent });
      line = word;
    } else line = longer;
  }
  return [...lines, { text: line, bold, indent: lines.length === 0 ? 0 : indent }];
}

function measure(text: string, bold: boolean): number {
  return [...text].reduce((total, character) => total + advance(winAnsi(character), bold), 0);
}

function pageContent(lines: readonly Line[], size: number, spacing: number, height: number): string {
  const shown = lines.map(({ text, bold, indent }, index) => {
    if (text === '') return '';
    const x = (margin + (indent * size) / 1000).toFixed(2);
    const y = (height - margin - index * spacing).toFixed(2);
    return `/F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj\n`;
  });
  return `BT\n${shown.join('')}ET\n`;
}

function escaped(text: string): string {
  return [...text].map((character) => String.fromCharCode(winAnsi(character)).replace(/[()\\]/, '\\$&')).join('');
}
