import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Longest file name, in characters. */
export const longestFileName = 200;

/** Names that stand for devices on Windows, with any extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Control characters, line separators, and characters that turn the direction of reading or show nothing, so that `exe.fdp` could read as a PDF. */
const deceptive = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/u;

/**
 * A name from outside made fit to be shown and stored: one Unicode form, single spaces, and a hyphen for the signs that some file
 * systems refuse. Refuses with `file-name-not-allowed` what could lead to another folder, mislead a reader, or is too long.
 */
export function safeFileName(name: string): Result<string> {
  const refused = refuse('file-name-not-allowed', { limit: longestFileName });
  if (name.length > 4 * longestFileName || deceptive.test(name) || /[/\\]/.test(name)) return refused;
  const clean = name
    .normalize('NFC')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[. ]+$/, '');
  const hidden = clean === '' || clean.startsWith('.');
  return hidden || devices.test(clean) || [...clean].length > longestFileName ? refused : ok(clean);
}
