import { localise } from '#platform/kernel/digits.ts';
import { formatDate, formatDateShort, formatDeadline, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { Field, Group, Value } from './fields.ts';
import { nameOf, titleOf } from './references.ts';
import { isList, isMap, type Plain, plainText } from './text/plain.ts';
import { toldWords } from './told-words.ts';
import { choiceText, fieldText } from './words/words.ts';

/** Around a value that is put in words: the guide it stands in, and for whom. */
export interface Telling {
  readonly data: Plain | undefined;
  readonly language: Language;
}

/** A value as a reader of the guide is told it: dates, decimals and choices in his language, names of other parts as their titles. */
export function valueText(field: Field, value: Plain | undefined, place: string, telling: Telling): string {
  const { language } = telling;
  if (value === undefined || value === null || value === '') return say(toldWords, 'notFilled', language);
  switch (field.kind) {
    case 'value':
      return simpleText(field, value, place, telling);
    case 'list':
      if (!isList(value)) return plainText(value);
      if (value.length === 0) return say(toldWords, 'none', language);
      return value.map((item) => valueText(field.item, item, `${place}/*`, telling)).join(', ');
    case 'group':
      return groupText(field, value, place, telling);
    case 'table':
      return isMap(value) ? tableText(field.value, value, place, telling) : plainText(value);
    case 'either':
      return isMap(value)
        ? groupText(field.group, value, place, telling)
        : choiceText(keyOf(place), plainText(value), language);
  }
}

function simpleText({ of }: Value, value: Plain, place: string, { data, language }: Telling): string {
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  switch (of) {
    case 'truth':
      return say(toldWords, value === true ? 'yes' : 'no', language);
    case 'choice':
      return choiceText(keyOf(place), text, language);
    case 'id':
      return titleOf(data, place, text) ?? text;
    case 'date':
    case 'date-time':
    case 'date-or-time':
    case 'month':
      return dateText(text, keyOf(place), data, language);
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) ? localise(text, language) : text;
    default:
      return text;
  }
}

function dateText(text: string, key: string, data: Plain | undefined, language: Language): string {
  try {
    if (/^\d{4}-\d{2}$/.test(text))
      return formatDateShort(Temporal.PlainDate.from(`${text}-01`), language).replace(/^\S+ /, '');
    if (!text.includes('T')) return formatDate(Temporal.PlainDate.from(text), language);
    const zone = isMap(data) && typeof data['timeZone'] === 'string' ? data['timeZone'] : 'UTC';
    const instant = localInstant(text, zone);
    if (!instant.ok) return text;
    return (key === 'until' ? formatDeadline : formatInstant)(instant.value, zone, language);
  } catch {
    return text;
  }
}

/** `90 dagen`; `2 decimalen, gewoon`; else each member with its label. */
function groupText(group: Group, value: Plain, place: string, telling: Telling): string {
  if (!isMap(value)) return plainText(value);
  const { language } = telling;
  const keys = group.members.map(({ key }) => key);
  const [unit] = Object.keys(value);
  if (keys.join() === 'years,months,days' && unit !== undefined && keys.includes(unit)) {
    return say(toldWords, unit === 'years' ? 'years' : unit === 'months' ? 'months' : 'days', language, {
      count: plainText(value[unit]),
    });
  }
  return group.members
    .filter(({ key }) => Object.hasOwn(value, key))
    .map(({ key, field }) => {
      const at = `${place}/${key}`;
      return `${fieldText(at, language).label}: ${valueText(field, value[key], at, telling)}`;
    })
    .join('; ');
}

function tableText(field: Field, value: Readonly<Record<string, Plain>>, place: string, telling: Telling): string {
  const at = `${place}/*`;
  return Object.entries(value)
    .map(([name, inner]) => `${titleOf(telling.data, at, name) ?? name}: ${valueText(field, inner, at, telling)}`)
    .join('; ');
}

/** What an item of a list is called: by its title, else by the name of one item and its number. */
export function itemName(item: Plain | undefined, place: string, at: number, language: Language): string {
  return nameOf(item) ?? `${fieldText(`${place}/*`, language).label} ${at + 1}`;
}

function keyOf(place: string): string {
  return place.split('/').findLast((part) => part !== '*') ?? '';
}
