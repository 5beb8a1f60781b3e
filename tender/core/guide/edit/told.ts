import { say } from '#platform/kernel/words.ts';
import { type Field, type Group, guideFields, isShort, type Member } from './fields.ts';
import { nameOf } from './references.ts';
import { isList, isMap, type Plain } from './text/plain.ts';
import { toldWords } from './told-words.ts';
import { type Telling, valueText } from './value-text.ts';
import { fieldText } from './words/words.ts';

/** A part of the guide as tenderers read it; everything in it is text in the language of the guide. */
export interface ToldPart {
  readonly title: string;
  /** 1 for the parts of the guide itself; parts of parts are one deeper. */
  readonly level: number;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly table?: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

export interface ToldGuide {
  /** What it is, such as `Aanbestedingsleidraad`. */
  readonly kind: string;
  readonly title: string;
  readonly authority: string;
  readonly reference: string;
  readonly date: string;
  readonly intro: string;
  /** In the order of the schema; what is not in the guide is left out. */
  readonly parts: readonly ToldPart[];
}

/** Not for tenderers: how the file is read, and what is kept to compare places in the source. */
const leftOut: ReadonlySet<string> = new Set([
  '/leidraad',
  '/id',
  '/timeZone',
  '/statements',
  '/translations',
  '/readings/*/alternatives/*/sets',
  '/readings/*/alternatives/*/settles',
]);

/** Columns of a table that can still be read on paper. */
const mostColumns = 5;
const longestCell = 160;

/**
 * The guide as the document that tenderers read, whether or not it is finished; the page and the PDF are both made of it. It follows the
 * schema, so that nothing the guide can say is forgotten.
 */
export function toldGuide(data: Plain | undefined, language: Telling['language']): ToldGuide {
  const telling: Telling = { data, language };
  const guide = isMap(data) ? data : {};
  const root = guideFields();
  const isSelection = isMap(guide['procedure']) && guide['procedure']['phase'] === 'selection';
  const simple = root.members.filter(({ field }) => field.kind === 'value');
  const general = partOf(
    { kind: 'group', members: simple },
    guide,
    say(toldWords, 'general', language),
    '',
    1,
    telling,
  );
  return {
    kind: say(toldWords, isSelection ? 'title-selection' : 'title', language),
    title: textAt(guide, 'title') || say(toldWords, 'notFilled', language),
    authority: isMap(guide['authority']) ? textAt(guide['authority'], 'name') : '',
    reference: textAt(guide, 'reference'),
    date: textAt(guide, 'date'),
    intro: say(toldWords, 'intro', language),
    parts: [
      ...general,
      ...root.members
        .filter(({ key, field }) => field.kind !== 'value' && !leftOut.has(`/${key}`))
        .flatMap(({ key, field }) =>
          partOf(field, guide[key], fieldText(`/${key}`, language).label, `/${key}`, 1, telling),
        ),
    ],
  };
}

function textAt(map: Readonly<Record<string, Plain>>, key: string): string {
  const value = map[key];
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

type Told = readonly ToldPart[];

function partOf(
  field: Field,
  value: Plain | undefined,
  title: string,
  place: string,
  level: number,
  telling: Telling,
): Told {
  if (value === undefined || (isList(value) && value.length === 0)) return [];
  if (field.kind === 'list' && isList(value)) return listParts(field.item, value, title, place, level, telling);
  if (field.kind === 'group' && isMap(value)) return groupParts(field, value, title, place, level, telling);
  return [{ title, level, paragraphs: [valueText(field, value, place, telling)], facts: [] }];
}

function groupParts(
  group: Group,
  value: Readonly<Record<string, Plain>>,
  title: string,
  place: string,
  level: number,
  telling: Telling,
): Told {
  const there = group.members.filter(({ key }) => Object.hasOwn(value, key) && isTold(place, key));
  const facts: { label: string; value: string }[] = [];
  const below: ToldPart[] = [];
  for (const { key, field } of there) {
    const at = `${place}/${key}`;
    const { label } = fieldText(at, telling.language);
    if (isShort(field)) facts.push({ label, value: valueText(field, value[key], at, telling) });
    else below.push(...partOf(field, value[key], label, at, level + 1, telling));
  }
  return [{ title: withSource(title, value, telling), level, paragraphs: [], facts }, ...below];
}

function isTold(place: string, key: string): boolean {
  return key !== 'id' && key !== 'source' && !leftOut.has(`${place}/${key}`);
}

function withSource(title: string, value: Readonly<Record<string, Plain>>, { language }: Telling): string {
  const { source } = value;
  return typeof source === 'string' ? `${title} (${say(toldWords, 'paragraph', language, { place: source })})` : title;
}

function listParts(
  item: Field,
  values: readonly Plain[],
  title: string,
  place: string,
  level: number,
  telling: Telling,
): Told {
  const at = `${place}/*`;
  if (item.kind !== 'group') {
    return [{ title, level, paragraphs: values.map((value) => valueText(item, value, at, telling)), facts: [] }];
  }
  if (place === '/planning') return [planningPart(item, values, title, level, telling)];
  const table = tableOf(item, values, at, telling);
  if (table !== undefined) return [{ title, level, paragraphs: [], facts: [], table }];
  return [
    { title, level, paragraphs: [], facts: [] },
    ...values.flatMap((value, number) => {
      if (!isMap(value)) return [];
      const name = nameOf(value) ?? `${fieldText(at, telling.language).label} ${number + 1}`;
      return groupParts(withoutTitle(item), value, name, at, level + 1, telling);
    }),
  ];
}

function withoutTitle(group: Group): Group {
  return { ...group, members: group.members.filter(({ key }) => key !== 'title') };
}

/** One line for each item, where the items are small enough. */
function tableOf(item: Group, values: readonly Plain[], at: string, telling: Telling): ToldPart['table'] {
  const used = item.members.filter(
    ({ key }) =>
      key !== 'id' && !leftOut.has(`${at}/${key}`) && values.some((value) => isMap(value) && Object.hasOwn(value, key)),
  );
  if (used.length > mostColumns || used.some(({ field }) => !isShort(field))) return undefined;
  const rows = values.map((value) => used.map((member) => cell(member, value, at, telling)));
  if (rows.flat().some((text) => text.length > longestCell)) return undefined;
  return { headings: used.map(({ key }) => fieldText(`${at}/${key}`, telling.language).label), rows };
}

function cell({ key, field }: Member, value: Plain, at: string, telling: Telling): string {
  if (!isMap(value) || !Object.hasOwn(value, key)) return '';
  return valueText(field, value[key], `${at}/${key}`, telling);
}

/** Each phase with its date in words, however it is dated. */
function planningPart(item: Group, values: readonly Plain[], title: string, level: number, telling: Telling): ToldPart {
  const { language } = telling;
  const rows = values.filter(isMap).map((phase) => {
    const told = (key: string): string => {
      const member = item.members.find((each) => each.key === key);
      return member === undefined ? '' : cell(member, phase, '/planning/*', telling);
    };
    return [textAt(phase, 'title'), datedText(phase, told, language), textAt(phase, 'source')];
  });
  const headings = [
    fieldText('/planning/*', language).label,
    say(toldWords, 'when', language),
    fieldText('/planning/*/source', language).label,
  ];
  return { title, level, paragraphs: [], facts: [], table: { headings, rows } };
}

function datedText(
  phase: Readonly<Record<string, Plain>>,
  told: (key: string) => string,
  language: Telling['language'],
): string {
  if (phase['until'] !== undefined) return say(toldWords, 'until', language, { date: told('until') });
  if (phase['from'] !== undefined) {
    return say(toldWords, 'span', language, { from: told('from'), through: told('through') });
  }
  const known = ['on', 'month', 'condition'].find((key) => phase[key] !== undefined);
  return known === undefined ? say(toldWords, 'notFilled', language) : told(known);
}
