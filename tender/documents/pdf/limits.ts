/** What a PDF from outside may cost before it is refused. */
export interface PdfLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Time for parsing, all pages together. */
  readonly maxMilliseconds: number;
  /** Memory of the parser; watched in Node only, a browser guards its own. */
  readonly maxParserBytes: number;
}

export const pdfLimits: PdfLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxPages: 200,
  maxMilliseconds: 20_000,
  maxParserBytes: 512 * 1024 * 1024,
};
