import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { type Field, type Group, guideFields, isShort, type List } from './fields.ts';
import { isList, isMap, type Path, type Plain, samePlain } from './text/plain.ts';
import { toldWords } from './told-words.ts';
import { itemName, valueText } from './value-text.ts';
import { fieldText } from './words/words.ts';

/** One thing that two guides say differently. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** In the guide that has it: the new one, unless it was taken away. */
  readonly path: Path;
  /** `Weging van Plan van aanpak: 20 → 25 punten` */
  readonly text: string;
}

/** What changed from one guide to another, field by field and in words. Items of a list are the same when they have the same short name. */
export function differences(
  before: Plain | undefined,
  after: Plain | undefined,
  language: Language,
): readonly Difference[] {
  return new Comparison(before, after, language).of(guideFields(), before, after, [], '', undefined);
}

class Comparison {
  readonly #before: Plain | undefined;
  readonly #after: Plain | undefined;
  readonly #language: Language;

  constructor(before: Plain | undefined, after: Plain | undefined, language: Language) {
    this.#before = before;
    this.#after = after;
    this.#language = language;
  }

  of(
    field: Field,
    before: Plain | undefined,
    after: Plain | undefined,
    path: Path,
    place: string,
    owner: string | undefined,
  ): readonly Difference[] {
    if (samePlain(before, after)) return [];
    if (field.kind === 'group' && !isSmall(field) && isMap(before) && isMap(after))
      return this.#groups(field, before, after, path, place, owner);
    if (field.kind === 'list' && field.item.kind === 'group' && isList(before) && isList(after))
      return this.#lists(field, before, after, path, place);
    return [this.#told(field, before, after, path, place, owner)];
  }

  #groups(
    group: Group,
    before: Readonly<Record<string, Plain>>,
    after: Readonly<Record<string, Plain>>,
    path: Path,
    place: string,
    owner: string | undefined,
  ): readonly Difference[] {
    const own = group.members.flatMap(({ key, field }) =>
      this.of(field, before[key], after[key], [...path, key], `${place}/${key}`, owner ?? this.#ownerOf(place)),
    );
    const known = new Set(group.members.map(({ key }) => key));
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !known.has(key));
    const odd: Field = { kind: 'value', of: 'anything', choices: [] };
    return [
      ...own,
      ...keys.flatMap((key) => this.of(odd, before[key], after[key], [...path, key], `${place}/${key}`, owner)),
    ];
  }

  /** A part with a label of its own names what stands in it; the guide as a whole needs no naming. */
  #ownerOf(place: string): string | undefined {
    return place === '' ? undefined : fieldText(place, this.#language).label;
  }

  #lists(
    list: List,
    before: readonly Plain[],
    after: readonly Plain[],
    path: Path,
    place: string,
  ): readonly Difference[] {
    const old = keyed(before);
    const fresh = keyed(after);
    const item = `${place}/*`;
    const name = (value: Plain | undefined, at: number): string => itemName(value, place, at, this.#language);
    const stayed = [...fresh.keys()].filter((key) => old.has(key));
    const changes = [...fresh].flatMap(([key, { value, at }]) => {
      const was = old.get(key);
      const here = [...path, at];
      if (was === undefined)
        return [this.#part('added', `${fieldText(item, this.#language).label} ‘${name(value, at)}’`, here)];
      return this.of(list.item, was.value, value, here, item, name(value, at));
    });
    const gone = [...old]
      .filter(([key]) => !fresh.has(key))
      .map(([, { value, at }]) =>
        this.#part('removed', `${fieldText(item, this.#language).label} ‘${name(value, at)}’`, [...path, at]),
      );
    const moved = stayed.join('\n') !== [...old.keys()].filter((key) => fresh.has(key)).join('\n');
    return [...changes, ...gone, ...(moved ? [this.#part('moved', fieldText(place, this.#language).label, path)] : [])];
  }

  #part(kind: 'added' | 'removed' | 'moved', what: string, path: Path): Difference {
    const key = kind === 'moved' ? 'moved' : kind === 'added' ? 'added-part' : 'removed-part';
    return { kind, path, text: say(toldWords, key, this.#language, { what }) };
  }

  #told(
    field: Field,
    before: Plain | undefined,
    after: Plain | undefined,
    path: Path,
    place: string,
    owner: string | undefined,
  ): Difference {
    const language = this.#language;
    const { label } = fieldText(place, language);
    const what = owner === undefined ? label : say(toldWords, 'of', language, { label, owner });
    const was = this.#value(field, before, place, this.#before);
    const is = this.#value(field, after, place, this.#after);
    const simple = isShort(field);
    if (before === undefined) {
      const text = say(toldWords, simple ? 'added' : 'added-part', language, {
        what,
        after: withUnit(place, is, language),
      });
      return { kind: 'added', path, text };
    }
    if (after === undefined) {
      return {
        kind: 'removed',
        path,
        text: say(toldWords, simple ? 'removed' : 'removed-part', language, { what, before: was }),
      };
    }
    const params = { what, before: was, after: withUnit(place, is, language) };
    return { kind: 'changed', path, text: say(toldWords, 'changed', language, params) };
  }

  #value(field: Field, value: Plain | undefined, place: string, data: Plain | undefined): string {
    const text = valueText(field, value, place, { data, language: this.#language });
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
  }
}

/** Told as one value, such as a term of so many days. */
function isSmall(group: Group): boolean {
  return (
    isShort(group) && group.members.every(({ key }) => ['years', 'months', 'days', 'places', 'mode'].includes(key))
  );
}

function withUnit(place: string, text: string, language: Language): string {
  return /\/(?:weight|maximum)$/.test(place) && /\d$/.test(text)
    ? say(toldWords, 'points', language, { value: text })
    : text;
}

/** Items by their short name, or by what they say; the same name a second time counts as another. */
function keyed(items: readonly Plain[]): ReadonlyMap<string, { readonly value: Plain; readonly at: number }> {
  const found = new Map<string, { value: Plain; at: number }>();
  for (const [at, value] of items.entries()) {
    const name = isMap(value) && typeof value['id'] === 'string' ? value['id'] : nameless(value, at);
    let key = name;
    for (let again = 2; found.has(key); again += 1) key = `${name}\u0000${again}`;
    found.set(key, { value, at });
  }
  return found;
}

/** What has no short name is told by its place in the list. */
function nameless(value: Plain, at: number): string {
  return isMap(value) ? `\u0000${at}` : JSON.stringify(value);
}
