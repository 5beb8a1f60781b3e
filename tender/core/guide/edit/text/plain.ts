/** What YAML without tags and aliases can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** From the root: keys of maps, places in lists. */
export type Path = readonly (string | number)[];

export function isList(value: unknown): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isMap(value: unknown): value is Readonly<Record<string, Plain>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPlain(value: unknown): value is Plain {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlain);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A value in a sentence; maps and lists as JSON. */
export function plainText(value: Plain | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a path leads to; undefined where there is nothing. */
export function plainAt(data: Plain | undefined, path: Path): Plain | undefined {
  let value = data;
  for (const part of path) {
    if (isList(value)) value = value[Number(part)];
    else if (isMap(value) && Object.hasOwn(value, part)) value = value[String(part)];
    else return undefined;
  }
  return value;
}

/** Letter for letter the same, in whatever order the keys of a map stand; `'20'` is not `20`. */
export function samePlain(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, place) => samePlain(item, b[place]));
  if (!isMap(a)) return Object.is(a, b);
  if (!isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && samePlain(a[key], b[key]))
  );
}
