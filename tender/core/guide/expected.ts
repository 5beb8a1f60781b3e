import type { JsonSchema } from './json-schema.ts';
import { partsOf } from './pointer.ts';

/** Kinds of value that have a name of their own in the schema. */
export interface Expected {
  /** `decimal`, `date`, `text` …, as the schema names them; several where it allows several. */
  readonly kinds: readonly string[];
  /** Keys a map may have here. */
  readonly keys: readonly string[];
}

/** What a schema expects at a place of some data; the data tells alternatives apart. */
export function expectedAt(root: JsonSchema, pointer: string, data: unknown): Expected {
  let places: readonly JsonSchema[] = [root];
  let value = data;
  for (const part of partsOf(pointer)) {
    const here = value;
    places = places.flatMap((place) => alternatives(root, place, here)).flatMap((place) => inside(place, part));
    value = child(value, part);
  }
  const found = places.flatMap((place) => alternatives(root, place, value));
  return {
    kinds: [...new Set(places.flatMap(named))],
    keys: [...new Set(found.flatMap((place) => Object.keys(place.properties ?? {})))],
  };
}

/** A map whose `by` or `kind` matches one alternative is meant to be that one. */
function alternatives(root: JsonSchema, place: JsonSchema, value: unknown): readonly JsonSchema[] {
  const schema = resolved(root, place);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices === undefined) return [schema];
  const all = choices.flatMap((choice) => alternatives(root, choice, value));
  const meant = all.filter((choice) =>
    Object.entries(choice.properties ?? {}).some(
      ([key, property]) => property.const !== undefined && property.const === child(value, key),
    ),
  );
  return meant.length > 0 ? meant : all;
}

function inside(place: JsonSchema, part: string): readonly JsonSchema[] {
  const property = Object.hasOwn(place.properties ?? {}, part) ? place.properties?.[part] : undefined;
  if (property !== undefined) return [property];
  if (place.items !== undefined && /^\d+$/.test(part)) return [place.items];
  return typeof place.additionalProperties === 'object' ? [place.additionalProperties] : [];
}

function named(place: JsonSchema): readonly string[] {
  const name = place.$ref?.replace('#/$defs/', '');
  if (name !== undefined && !name.startsWith('__')) return [name];
  return (place.anyOf ?? place.oneOf ?? []).flatMap(named);
}

function resolved(root: JsonSchema, place: JsonSchema): JsonSchema {
  if (place.$ref === undefined) return place;
  return root.$defs?.[place.$ref.replace('#/$defs/', '')] ?? {};
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
