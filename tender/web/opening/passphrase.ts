/** `short` is not taken; `fair` is taken, and could be better; `good`: several words or many characters. */
export type Strength = 'short' | 'fair' | 'good';

const shortest = 12;
const long = 20;

/** A hint, no measurement: length counts, and a character repeated over and over does not. Undefined for an empty field. */
export function strengthOf(passphrase: string): Strength | undefined {
  if (passphrase === '') return undefined;
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length < shortest) return 'short';
  const various = new Set(characters).size;
  return characters.length >= long && various >= 8 ? 'good' : 'fair';
}
