/**
 * The header with which a file is saved under its name (RFC 6266). Names come from outside: nothing of them can end the value or reach
 * another header, and a file is shown in the page only when the server itself says so.
 */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded(name.toWellFormed())}`;
}

/** All but the characters that RFC 5987 allows as they are. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
