import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../examples/', import.meta.url);

export interface ExampleGuide {
  /** Path below the folder of the examples. */
  readonly name: string;
  readonly source: string;
}

/** The text of every guide among the examples, as published and as played. */
export function everyExample(): readonly ExampleGuide[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))
    .filter(({ source }) => /^leidraad: 1$/m.test(source));
}
