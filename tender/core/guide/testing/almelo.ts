import { readFileSync } from 'node:fs';
import { partsOf } from '../pointer.ts';
import { readGuide } from '../read.ts';
import { type Guide, guideSchema } from '../schema/guide.ts';

export const almeloSource = readFileSync(
  new URL('../../../../examples/almelo-beveiliging/leidraad.yaml', import.meta.url),
  'utf8',
);

export function almelo(): Guide {
  const { guide, problems } = readGuide(almeloSource, 'leidraad.yaml');
  if (guide === undefined) throw new Error(`the example cannot be read: ${JSON.stringify(problems[0])}`);
  return guide;
}

/** A guide with other values at some pointers; `undefined` takes a key away. A pointer that ends in `/-` adds to a list. */
export function changed(guide: Guide, changes: Readonly<Record<string, unknown>>): Guide {
  return guideSchema.parse(changedData(guide, changes));
}

/** The same for data of any form. */
export function changedData(data: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(data);
  for (const [pointer, value] of Object.entries(changes)) change(copy, partsOf(pointer), value);
  return copy;
}

function change(data: unknown, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (typeof data !== 'object' || data === null) throw new Error(`nothing at ${key}`);
  if (rest.length > 0) return change(Reflect.get(data, key), rest, value);
  if (Array.isArray(data) && key === '-') data.push(value);
  else if (value === undefined) Reflect.deleteProperty(data, key);
  else Reflect.set(data, key, value);
}
