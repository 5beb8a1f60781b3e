/** The shape that mail servers take everywhere: ASCII, a name, `@`, a domain with a dot. International domains come in their ASCII form. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+.-]{0,63}[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,}$/.test(text)
  );
}

/** One line without control characters, as a name or subject in a header; at most 200 characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
