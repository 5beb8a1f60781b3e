/** Rows of fields of a file that a spreadsheet wrote: `;`, `,` or tabs between fields, quotes around those that hold one of them. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const [first = ''] = plain.split(/\r?\n/, 1);
  const mark = [';', '\t', ','].find((one) => first.includes(one)) ?? ';';
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = 0;
  while (rest <= plain.length) {
    const { value, end } = plain[rest] === '"' ? quoted(plain, rest) : bare(plain, rest, mark);
    row.push(value.trim());
    const next = plain[end];
    if (next !== mark) {
      rows.push(row);
      row = [];
    }
    rest = end + (next === '\r' && plain[end + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

interface Field {
  readonly value: string;
  /** Index of what follows it. */
  readonly end: number;
}

function quoted(text: string, start: number): Field {
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function bare(text: string, start: number, mark: string): Field {
  let end = start;
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
