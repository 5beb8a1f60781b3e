/**
 * Finding one's own name at an entrance. Nobody before two letters are typed, and nobody while more fit than one screen holds: the list of
 * who works here is for no passer-by.
 */
export const mostFound = 5;
const leastLetters = 2;

export function foundAtEntrance<T extends { readonly name: string }>(
  people: readonly T[],
  wanted: string,
): { readonly people: readonly T[]; readonly more: boolean } {
  const words = plain(wanted).split(/\s+/u).filter(Boolean);
  if (words.join('').length < leastLetters) return { people: [], more: false };
  const found = people.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  // Who has typed a name whole finds himself, however many others have it in theirs.
  const whole = found.filter(({ name }) => plain(name) === words.join(' '));
  if (found.length > mostFound) return { people: whole.slice(0, mostFound), more: true };
  return { people: found, more: false };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();
}
