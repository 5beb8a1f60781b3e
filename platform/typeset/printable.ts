/** Characters of the letter type, as ranges of code points. Other type is not used, so that a letter is the same on every machine. */
const drawn: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2e4],
  [0x300, 0x36f],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x477],
  [0x1e00, 0x1eff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x2037],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2071],
  [0x2074, 0x208e],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** Longest run of signs without a place to break the line. */
const longestRun = 40;

/**
 * Text that can be set: other characters are named (`‹U+65E5›`) instead of lost, among them those that would turn the direction
 * of reading. A run without spaces is given places to break the line.
 */
export function printable(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ');
  const named = [...lines].map((character) => (canBeDrawn(character) ? character : nameOf(character))).join('');
  return named.replace(new RegExp(`\\S{${longestRun}}(?=\\S)`, 'gu'), (run) => `${run}\u200b`);
}

/** The same for all text in a value, however deep. */
export function printableAll(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printableAll(inner)]));
}

/** All characters that are set as they are. */
export function drawnCharacters(): string[] {
  return drawn.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
}

function canBeDrawn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return character === '\n' || drawn.some(([from, to]) => code >= from && code <= to);
}

function nameOf(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
