import { guideJsonSchema, type JsonSchema } from '../json-schema.ts';
import type { Plain } from './text/plain.ts';

/** How a value is written and asked for. */
export type ValueKind =
  | 'text'
  | 'line'
  | 'id'
  | 'decimal'
  | 'whole'
  | 'truth'
  | 'choice'
  | 'date'
  | 'date-time'
  | 'date-or-time'
  | 'month'
  | 'formula'
  | 'anything';

export interface Value {
  readonly kind: 'value';
  readonly of: ValueKind;
  /** Of a choice. */
  readonly choices: readonly (string | number)[];
  readonly least?: number;
  readonly most?: number;
  /** Characters. */
  readonly longest?: number;
  /** Words of a language, as a guide says them; not a name, number or place. */
  readonly prose?: true;
}

export interface Group {
  readonly kind: 'group';
  readonly members: readonly Member[];
  /** The key whose value decides which of the members there are. */
  readonly by?: string;
}

export interface Member {
  readonly key: string;
  readonly required: boolean;
  /** What counts when it is left out. */
  readonly preset?: Plain;
  readonly field: Field;
  /** Only there with these values of the deciding key; always when left out. */
  readonly with?: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly item: Field;
  readonly least: number;
  readonly most?: number;
}

/** Values by a name that the guide gives, such as points by grade. */
export interface Table {
  readonly kind: 'table';
  readonly value: Field;
}

/** Either a fixed word or a group. */
export interface Either {
  readonly kind: 'either';
  readonly words: readonly string[];
  readonly group: Group;
}

export type Field = Value | Group | List | Table | Either;

let root: Group | undefined;

/** Everything that a guide can say, as its schema has it. Nothing else says which fields there are. */
export function guideFields(): Group {
  if (root !== undefined) return root;
  const schema = guideJsonSchema();
  const field = new Walk(schema).field(schema);
  if (field.kind !== 'group') throw new Error('the schema of a guide is no map');
  root = field;
  return field;
}

/** A field with its place in the schema: the path to it, with `*` for any item of a list. */
export interface PlacedField {
  readonly place: string;
  readonly field: Field;
}

/** Every field, those of groups and lists after the group or list itself. */
export function everyField(field: Field = guideFields(), place = ''): readonly PlacedField[] {
  const own = place === '' ? [] : [{ place, field }];
  switch (field.kind) {
    case 'value':
      return own;
    case 'group':
      return [...own, ...field.members.flatMap((member) => everyField(member.field, `${place}/${member.key}`))];
    case 'either':
      return [...own, ...field.group.members.flatMap((member) => everyField(member.field, `${place}/${member.key}`))];
    case 'list':
      return [...own, ...everyField(field.item, `${place}/*`)];
    case 'table':
      return [...own, ...everyField(field.value, `${place}/*`)];
  }
}

/** The field at a path in a guide; undefined where the schema knows none. */
export function fieldAt(path: readonly (string | number)[], from: Field = guideFields()): Field | undefined {
  let field: Field | undefined = from;
  for (const part of path) {
    if (field === undefined) return undefined;
    field = inside(field, part);
  }
  return field;
}

function inside(field: Field, part: string | number): Field | undefined {
  switch (field.kind) {
    case 'value':
      return undefined;
    case 'list':
      return /^\d+$/.test(String(part)) ? field.item : undefined;
    case 'table':
      return field.value;
    case 'group':
      return field.members.find(({ key }) => key === part)?.field;
    case 'either':
      return inside(field.group, part);
  }
}

/** The place in the schema of a path in a guide: numbers become `*`. */
export function placeOf(path: readonly (string | number)[], from: Field = guideFields()): string {
  const parts: string[] = [];
  let field: Field | undefined = from;
  for (const part of path) {
    parts.push(field?.kind === 'list' || field?.kind === 'table' ? '*' : String(part));
    field = field === undefined ? undefined : inside(field, part);
  }
  return parts.map((part) => `/${part}`).join('');
}

/** The keys of a map in the order of the schema. */
export function keysOf(path: readonly (string | number)[]): readonly string[] {
  const field = fieldAt(path);
  const group = field?.kind === 'either' ? field.group : field;
  return group?.kind === 'group' ? group.members.map(({ key }) => key) : [];
}

/** What fits beside a label: a value, a list of values, a term or a rounding. */
export function isShort(field: Field): boolean {
  if (field.kind === 'list') return field.item.kind === 'value';
  if (field.kind !== 'group') return true;
  return field.members.length <= 3 && field.members.every((member) => member.field.kind === 'value');
}

const named: Readonly<Record<string, ValueKind>> = {
  id: 'id',
  'formula-name': 'id',
  decimal: 'decimal',
  text: 'text',
  title: 'line',
  place: 'line',
  date: 'date',
  'date-time': 'date-time',
  month: 'month',
  formula: 'formula',
};

/** From JSON Schema to fields. */
class Walk {
  readonly #root: JsonSchema;

  constructor(whole: JsonSchema) {
    this.#root = whole;
  }

  field(given: JsonSchema): Field {
    const name = given.$ref?.replace('#/$defs/', '');
    const schema = name === undefined ? given : { ...this.#root.$defs?.[name], ...given };
    if (name?.startsWith('__') === true) return value('anything');
    const kind = name === undefined ? undefined : named[name];
    if (kind !== undefined) return { ...value(kind, schema), ...(isWords(name) ? { prose: true as const } : {}) };
    if (schema.anyOf !== undefined) return this.#union(schema.anyOf);
    if (schema.oneOf !== undefined) return this.#alternatives(schema.oneOf);
    if (schema.properties !== undefined) return { kind: 'group', members: this.#members(schema) };
    if (schema.items !== undefined) return this.#list(schema, schema.items);
    if (typeof schema.additionalProperties === 'object')
      return { kind: 'table', value: this.field(schema.additionalProperties) };
    return simple(schema);
  }

  #members({ properties = {}, required = [] }: JsonSchema): readonly Member[] {
    return Object.entries(properties).map(([key, property]) => ({
      key,
      required: required.includes(key),
      ...(property.default === undefined ? {} : { preset: property.default }),
      field: this.field(property),
    }));
  }

  #list({ minItems = 0, maxItems }: JsonSchema, items: JsonSchema): List {
    return {
      kind: 'list',
      item: this.field(items),
      least: minItems,
      ...(maxItems === undefined ? {} : { most: maxItems }),
    };
  }

  #union(schemas: readonly JsonSchema[]): Field {
    const fields = schemas.map((schema) => this.field(schema));
    const group = fields.find((field) => field.kind === 'group');
    const values = fields.filter((field) => field.kind === 'value');
    if (group !== undefined)
      return { kind: 'either', words: values.flatMap(({ choices }) => choices.map(String)), group };
    const kinds = values.map(({ of }) => of);
    if (kinds.includes('date') && kinds.includes('date-time')) return value('date-or-time');
    return value(kinds.every((each) => each === 'choice') ? 'choice' : 'line', {
      enum: values.flatMap(({ choices }) => choices),
    });
  }

  /** Groups that one key tells apart become one group, each member with the values it goes with. */
  #alternatives(schemas: readonly JsonSchema[]): Field {
    const groups = schemas.map((schema) => this.field(schema)).filter((field) => field.kind === 'group');
    const by = groups[0]?.members.find(({ field }) => field.kind === 'value' && field.of === 'choice')?.key ?? '';
    const all = groups.flatMap(({ members }) => {
      const choice = members.find(({ key }) => key === by)?.field;
      const words = choice?.kind === 'value' ? choice.choices.map(String) : [];
      return members.map((member) => ({ member, words }));
    });
    const members = [...Map.groupBy(all, ({ member }) => member.key)].map(([key, alike]): Member => {
      const [first] = alike;
      const words = alike.flatMap((each) => each.words);
      const field = key === by ? value('choice', { enum: words }) : first?.member.field;
      const everywhere = alike.length === groups.length;
      return {
        key,
        required: alike.every(({ member }) => member.required),
        field: field ?? value('anything'),
        ...(everywhere ? {} : { with: words }),
      };
    });
    return { kind: 'group', members, by };
  }
}

function isWords(name: string | undefined): boolean {
  return name === 'text' || name === 'title';
}

function simple(schema: JsonSchema): Field {
  if (schema.enum !== undefined || schema.const !== undefined) return value('choice', schema);
  if (schema.type === 'boolean') return value('truth');
  if (schema.type === 'integer' || schema.type === 'number') return value('whole', schema);
  return value('line', schema);
}

function value(of: ValueKind, schema: JsonSchema = {}): Value {
  const fixed = typeof schema.const === 'string' || typeof schema.const === 'number' ? [schema.const] : [];
  return {
    kind: 'value',
    of,
    choices: schema.enum ?? fixed,
    ...(of !== 'whole' || schema.minimum === undefined ? {} : { least: schema.minimum }),
    ...(of !== 'whole' || schema.maximum === undefined ? {} : { most: schema.maximum }),
    ...(schema.maxLength === undefined ? {} : { longest: schema.maxLength }),
  };
}
