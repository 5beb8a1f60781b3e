import type { Field, Group } from './fields.ts';
import { isList, isMap, type Path, type Plain } from './text/plain.ts';

/** What stands where something is still to be filled in. */
export const unfilled = '';

/** The least that a new part can say: everything that it has to have, empty, for somebody to fill in. */
export function freshValue(field: Field): Plain {
  switch (field.kind) {
    case 'value':
      return unfilled;
    case 'group':
      return freshGroup(field);
    case 'list':
      return Array.from({ length: field.least }, () => freshValue(field.item));
    case 'table':
      return {};
    case 'either':
      return field.words[0] ?? freshGroup(field.group);
  }
}

function freshGroup({ members, by }: Group): Plain {
  const first = by === undefined ? undefined : members.find(({ key }) => key === by);
  const needed = members.filter(({ required, with: words }) => required && words === undefined);
  const entries = needed.map(
    ({ key, field }) => [key, key === first?.key ? firstChoice(field) : freshValue(field)] as const,
  );
  return Object.fromEntries(entries);
}

/** The first word decides what else there is; without any there would be nothing to fill in. */
function firstChoice(field: Field): Plain {
  return field.kind === 'value' ? (field.choices[0] ?? unfilled) : unfilled;
}

/** A new item of a list with a short name of its own, where items have one. */
export function freshItem(item: Field, list: Plain | undefined, stem: string): Plain {
  const value = freshValue(item);
  if (!isMap(value) || !Object.hasOwn(value, 'id')) return value;
  const taken = new Set(isList(list) ? list.map((each) => (isMap(each) ? each['id'] : undefined)) : []);
  let number = isList(list) ? list.length + 1 : 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return { ...value, id: `${stem}-${number}` };
}

/** A short name made of a word of the screen. */
export function stemOf(label: string): string {
  const plain = label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return plain === '' ? 'deel' : plain.slice(0, 40);
}

/** Every place at which something is still to be filled in. */
export function unfilledIn(data: Plain | undefined, path: Path = []): readonly Path[] {
  if (data === unfilled) return [path];
  if (isList(data)) return data.flatMap((item, at) => unfilledIn(item, [...path, at]));
  if (isMap(data)) return Object.entries(data).flatMap(([key, inner]) => unfilledIn(inner, [...path, key]));
  return [];
}
