import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkWords } from './galois.ts';
import { qrModules } from './qr.ts';

/** The pictures below were read back by a program that shares nothing with this one. */
const printed = (text: string): string[] =>
  qrModules(text).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));

test('a short text is a code of 21 by 21 modules', () => {
  expect(printed('Leidraad')).toEqual([
    '#######..###..#######',
    '#.....#..#.#..#.....#',
    '#.###.#.#.##..#.###.#',
    '#.###.#.##..#.#.###.#',
    '#.###.#.##.##.#.###.#',
    '#.....#.##..#.#.....#',
    '#######.#.#.#.#######',
    '........#.###........',
    '#.#####..##.#.#####..',
    '##.#...#..#.##.####.#',
    '.#.#####...#.....###.',
    '..####.##.#......##..',
    '#.....##..##...#...##',
    '........##.######....',
    '#######..##.#.#..###.',
    '#.....#.#######..##..',
    '#.###.#.#.#.#..#....#',
    '#.###.#.##..#..####..',
    '#.###.#.#.##.#....#..',
    '#.....#..##....####..',
    '#######.####.#.#.#.#.',
  ]);
});

test('the key of an authenticator app is a code with version information and blocks by turns', () => {
  const uri =
    'otpauth://totp/Leidraad:inkoper@gemeente.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Leidraad&digits=6&period=30';
  const lines = printed(uri);
  expect(lines).toHaveLength(49);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
    '61ac29b162614e0852346aa328319744c6eccd97e565af75a9e974254777e856',
  );
});

test('each version holds what the standard says of level M', () => {
  const most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331];
  for (const [index, bytes] of most.entries()) expect(qrModules('x'.repeat(bytes))).toHaveLength(21 + 4 * index);
  for (const [index, bytes] of most.slice(0, -1).entries())
    expect(qrModules('x'.repeat(bytes + 1))).toHaveLength(25 + 4 * index);
  expect(() => qrModules('x'.repeat(332))).toThrow(RangeError);
});

test('the check words are those of the worked example in the standard', () => {
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
  expect(checkWords(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
});
