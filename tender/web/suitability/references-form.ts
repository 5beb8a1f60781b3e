import type { Language } from '#platform/kernel/language.ts';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import type { StatedReference } from '#tender/core/suitability/references.ts';
import { isRecord, parseKept, textOf } from '../submission/kept-json.ts';
import { readAmount, readNumber, typed } from './amounts.ts';

export interface ReferenceFields {
  readonly key: string;
  readonly name: string;
  readonly client: string;
  readonly place: string;
  readonly started: string;
  readonly ended: string;
  readonly amount: string;
  readonly description: string;
  /** By competence. */
  readonly shows: Record<string, boolean>;
  /** By fact: `yes`, `no`, or a number as typed; empty while nothing was said. */
  readonly facts: Record<string, string>;
}

/** References as they stand in the form. */
export interface ReferencesFields {
  readonly references: ReferenceFields[];
}

export const mostReferences = 50;

export function newReference(
  requirement: Suitability,
  references: readonly Pick<ReferenceFields, 'key'>[],
): ReferenceFields {
  const taken = new Set(references.map(({ key }) => key));
  let number = 1;
  while (taken.has(`reference-${number}`)) number += 1;
  const texts = { name: '', client: '', place: '', started: '', ended: '', amount: '', description: '' };
  return { key: `reference-${number}`, ...texts, ...blank(requirement) };
}

function blank({ competences = [], references }: Suitability): Pick<ReferenceFields, 'shows' | 'facts'> {
  return {
    shows: Object.fromEntries(competences.map(({ id }) => [id, false])),
    facts: Object.fromEntries((references?.facts ?? []).map(({ id }) => [id, ''])),
  };
}

export function referencesFields(
  requirement: Suitability,
  references: readonly StatedReference[],
  language: Language,
): ReferencesFields {
  if (references.length === 0) return { references: [newReference(requirement, [])] };
  return {
    references: references.map(
      ({ shows, facts, ended = '', amount = '', key, name, client, place, started, description }) => {
        const room = blank(requirement);
        const said = Object.entries(facts).map(([id, value]) => [id, typed(value, language)] as const);
        return {
          key,
          name,
          client,
          place,
          started,
          ended,
          amount: typed(amount, language),
          description,
          shows: { ...room.shows, ...Object.fromEntries(shows.map((id) => [id, true])) },
          facts: { ...room.facts, ...Object.fromEntries(said) },
        };
      },
    ),
  };
}

/** What is kept in the tender; the form has refused before what cannot be read. */
export function statedReferences(requirement: Suitability, { references }: ReferencesFields): StatedReference[] {
  return references.map(({ key, name, client, place, started, ended, amount, description, shows, facts }) => {
    const read = readAmount(amount, false);
    return {
      key,
      name: name.trim(),
      client: client.trim(),
      place: place.trim(),
      description: description.trim(),
      started,
      ...(ended === '' ? {} : { ended }),
      ...('kept' in read ? { amount: read.kept } : {}),
      shows: (requirement.competences ?? []).flatMap(({ id }) => (shows[id] === true ? [id] : [])),
      facts: Object.fromEntries(
        (requirement.references?.facts ?? []).flatMap(({ id, kind }) => {
          const said = facts[id] ?? '';
          const value = kind === 'truth' ? said : readNumber(said);
          return value === undefined || value === '' ? [] : [[id, value]];
        }),
      ),
    };
  });
}

/** What was kept on the device: anything may stand there. */
export function readReferences(requirement: Suitability, text: string, otherwise: ReferencesFields): ReferencesFields {
  const read = parseKept(text);
  if (!isRecord(read) || !Array.isArray(read['references'])) return otherwise;
  const found = read['references'].filter(isRecord).slice(0, mostReferences);
  return {
    references: found.map((one, index) => {
      const room = blank(requirement);
      const [shows, facts] = [one['shows'], one['facts']];
      const word = (name: string): string => textOf(one[name]);
      return {
        key: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(word('key')) ? word('key') : `reference-${index + 1}`,
        name: word('name'),
        client: word('client'),
        place: word('place'),
        started: word('started'),
        ended: word('ended'),
        amount: word('amount'),
        description: word('description'),
        shows: Object.fromEntries(
          Object.keys(room.shows).map((id) => [id, isRecord(shows) ? shows[id] === true : false]),
        ),
        facts: Object.fromEntries(Object.keys(room.facts).map((id) => [id, isRecord(facts) ? textOf(facts[id]) : ''])),
      };
    }),
  };
}
