/** Advance widths of Verdana in thousandths of the type size, for the characters 32 to 126. */
const verdana: readonly number[] = [
  352,
  394,
  459,
  818,
  636,
  1076,
  727,
  269,
  454,
  454,
  636,
  818,
  364,
  454,
  364,
  454, // space to /
  636,
  636,
  636,
  636,
  636,
  636,
  636,
  636,
  636,
  636,
  454,
  454,
  818,
  818,
  818,
  545, // 0 to ?
  1000,
  684,
  686,
  698,
  771,
  632,
  575,
  775,
  751,
  421,
  455,
  693,
  557,
  843,
  748,
  787, // @ to O
  603,
  787,
  695,
  684,
  616,
  732,
  684,
  989,
  685,
  615,
  685,
  454,
  454,
  454,
  818,
  636, // P to _
  636,
  601,
  623,
  521,
  623,
  596,
  352,
  623,
  633,
  274,
  344,
  592,
  274,
  973,
  633,
  607, // ` to o
  623,
  623,
  427,
  521,
  394,
  633,
  592,
  818,
  592,
  592,
  525,
  635,
  454,
  635,
  818, // p to ~
];

/** Places of typographic signs in WinAnsiEncoding; what lies between 160 and 255 is as in Latin-1. */
const winAnsiSigns = new Map([
  ['€', 128],
  ['…', 133],
  ['‘', 145],
  ['’', 146],
  ['“', 147],
  ['”', 148],
  ['•', 149],
  ['–', 150],
  ['—', 151],
]);

const firstCode = 32;
const lastCode = 255;

/** A character's place in WinAnsiEncoding; a question mark for what it does not hold. */
export function winAnsi(character: string): number {
  const code = character.codePointAt(0) ?? 63;
  const plain = (code >= 32 && code < 127) || (code >= 160 && code <= 255);
  return plain ? code : (winAnsiSigns.get(character) ?? 63);
}

/** Width in thousandths of the type size; bold is set an eighth wider. */
export function advance(code: number, bold: boolean): number {
  const width = verdana[baseLetter(code) - firstCode] ?? 636;
  return bold ? Math.round((width * 9) / 8) : width;
}

/** An accent does not make a letter wider. */
function baseLetter(code: number): number {
  return code < 192 ? code : (String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code);
}

export function widthTable(bold: boolean): string {
  const codes = Array.from({ length: lastCode - firstCode + 1 }, (_, index) => firstCode + index);
  return `/FirstChar ${firstCode}/LastChar ${lastCode}/Widths[${codes.map((code) => advance(code, bold)).join(' ')}]`;
}
