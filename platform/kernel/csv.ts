/**
 * Rows as CSV with semicolons (as spreadsheets in Dutch, French and Belgian settings expect) and CRLF. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front: names and answers come from outside.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(';')).join('\r\n');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d[\d.,\s]*$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
