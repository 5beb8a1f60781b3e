import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Characters. Long and free of composition rules, as NIST SP 800-63B advises. */
export const passwordLength = { minimum: 12, maximum: 128 } as const;

export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/**
 * What may be the greater part of no password, besides the words of the owner's name and address: words that everybody tries first on a
 * server like this one. A sentence in which they stand is fine.
 */
const contextWords = [
  'leidraad',
  'aanbesteding',
  'aanbesteden',
  'gemeente',
  'inkoop',
  'wachtwoord',
  'motdepasse',
  'password',
  'welkom',
  'bienvenue',
  'welcome',
  'tender',
  'admin',
];

/** What must be left of a password when its context words are taken out, in letters and digits. */
const leastOwn = 8;

/**
 * Codes: `password-too-short`, `password-too-long`, `password-too-easy`, `password-leaked`. The list of common passwords comes with the
 * program; `leaked` is a folder of range files as `leakedIn` describes, which an operator may add.
 */
export async function checkPassword(
  password: string,
  about: PasswordOwner,
  leaked: string | undefined,
): Promise<Result<string>> {
  const { minimum, maximum } = passwordLength;
  if (password.length < minimum) return refuse('password-too-short', { minimum });
  if (password.length > maximum) return refuse('password-too-long', { maximum });
  const plain = password.toLowerCase();
  if (new Set(plain).size < 4 || isMadeOf(plain, about)) return refuse('password-too-easy');
  if (await isCommon(plain)) return refuse('password-leaked');
  return leaked !== undefined && (await leakedIn(leaked, password)) ? refuse('password-leaked') : ok(password);
}

function isMadeOf(plain: string, { name, email }: PasswordOwner): boolean {
  const own = `${name} ${email}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = [...own, ...contextWords].filter((word) => word.length >= 3).toSorted((a, b) => b.length - a.length);
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return left !== plain && left.replaceAll(/[^\p{L}\p{N}]/gu, '').length < leastOwn;
}

/** Also with digits and signs behind it, which is how people lengthen one. */
async function isCommon(plain: string): Promise<boolean> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const common = new Set<unknown>(dictionary['passwords-common']);
  return common.has(plain) || common.has(plain.replace(/[^\p{L}]+$/u, ''));
}

/**
 * Whether a password is in a copy of the list of Have I Been Pwned, as its downloader writes it: a file `<first five hex digits>.txt` of
 * the SHA-1 of passwords, with a line `<the other 35>:<how often>` for each. Nothing is sent anywhere; a file that is absent counts as one
 * without lines.
 */
async function leakedIn(folder: string, password: string): Promise<boolean> {
  // Not to protect anything: the list is made of SHA-1.
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
  const lines = await readFile(join(folder, `${hash.slice(0, 5)}.txt`), 'utf8').catch(whenAbsent);
  return lines.split('\n').some((line) => line.slice(0, 35).toUpperCase() === hash.slice(5));
}

function whenAbsent(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
