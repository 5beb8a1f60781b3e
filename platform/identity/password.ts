import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Characters. Long and free of composition rules, as NIST SP 800-63B advises. */
export const passwordLength = { minimum: 12, maximum: 128 } as const;

/** Codes: `password-too-short`, `password-too-long`, `password-too-easy`. */
export function checkPassword(
  password: string,
  about: { readonly name: string; readonly email: string },
): Result<string> {
  const { minimum, maximum } = passwordLength;
  if (password.length < minimum) return refuse('password-too-short', { minimum });
  if (password.length > maximum) return refuse('password-too-long', { maximum });
  const plain = password.toLowerCase();
  const guesses = [about.name, about.email].map((guess) => guess.toLowerCase());
  return new Set(plain).size < 4 || guesses.includes(plain) ? refuse('password-too-easy') : ok(password);
}
