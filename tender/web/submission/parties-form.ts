import type { Party, TenderContent } from '#tender/core/procedure/submission/events.ts';
import { isRecord, parseKept, textOf } from './kept-json.ts';

export type PartyRole = Party['role'];
export const partyRoles: readonly PartyRole[] = ['member', 'subcontractor', 'relied-upon'];

export interface PartyFields {
  readonly key: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly registration: string;
  readonly forWhat: string;
  readonly group: string;
}

/** With whom one tenders, as it stands in the form. */
export interface PartiesFields {
  readonly group: string;
  readonly parties: PartyFields[];
}

export function partiesFields({ parties, group = '' }: TenderContent): PartiesFields {
  return { group, parties: parties.map((party) => ({ ...party, group: party.group ?? '' })) };
}

/** A party with a key that no other has: answers of its ESPD stand under that key. */
export function newParty(parties: readonly Pick<PartyFields, 'key'>[]): PartyFields {
  const taken = new Set(parties.map(({ key }) => key));
  let number = 1;
  while (taken.has(`party-${number}`)) number += 1;
  return { key: `party-${number}`, role: 'subcontractor', name: '', registration: '', forWhat: '', group: '' };
}

export function partiesCommand({ group, parties }: PartiesFields) {
  const named = parties.map(({ key, role, name, registration, forWhat, group: own }) => ({
    key,
    role,
    name: name.trim(),
    registration: registration.trim(),
    forWhat: forWhat.trim(),
    ...(own.trim() === '' ? {} : { group: own.trim() }),
  }));
  return { parties: named, ...(group.trim() === '' ? {} : { group: group.trim() }) };
}

/** What was kept on the device: anything may stand there. */
export function readParties(text: string, otherwise: PartiesFields): PartiesFields {
  const read = parseKept(text);
  if (!isRecord(read) || !Array.isArray(read['parties'])) return otherwise;
  const parties = read['parties'].filter(isRecord).slice(0, 50);
  return {
    group: textOf(read['group']),
    parties: parties.map((one, index) => ({
      key: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(textOf(one['key'])) ? textOf(one['key']) : `party-${index + 1}`,
      role: partyRoles.find((role) => role === one['role']) ?? 'subcontractor',
      name: textOf(one['name']),
      registration: textOf(one['registration']),
      forWhat: textOf(one['forWhat']),
      group: textOf(one['group']),
    })),
  };
}
