import { expect, test } from 'vitest';
import { checkFiles } from './file-limits.ts';

const limits = { types: ['.pdf'], maxBytes: 1000, maxFiles: 2 };

test('files are checked at the choice: type, emptiness, size, number', () => {
  const { accepted, refused } = checkFiles(
    [
      { name: 'Plan van aanpak.PDF', size: 1000 },
      { name: 'Prijzenblad.xlsx', size: 10 },
      { name: 'Leeg.pdf', size: 0 },
      { name: 'Groot.pdf', size: 1001 },
      { name: 'Bijlage.pdf', size: 1 },
      { name: 'Nog een.pdf', size: 1 },
    ],
    0,
    limits,
  );
  expect(accepted.map((file) => file.name)).toEqual(['Plan van aanpak.PDF', 'Bijlage.pdf']);
  expect(refused.map((file) => file.reason)).toEqual(['wrong-type', 'empty', 'too-large', 'too-many']);
});

test('files that are already there count', () => {
  expect(checkFiles([{ name: 'Een.pdf', size: 1 }], 2, limits).refused[0]?.reason).toBe('too-many');
});
