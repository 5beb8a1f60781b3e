import type { Id } from '../organisation/organisation.ts';

/**
 * In the log of a call everybody is a number of that call; who it is stands beside it until his term is over (BHV-15). The same person
 * has another number in every call, and numbers are given in no order.
 */
export type NumberKind = 'responder' | 'person';

export function numberId(kind: NumberKind, number: number): Id {
  return `${kind}.${number}`;
}

/** What a number is called once nobody knows who it was; undefined for anybody who has a name. */
export function numberName(id: Id): string | undefined {
  const [, kind, number] = /^(responder|person)\.(\d{1,6})$/.exec(id) ?? [];
  if (number === undefined) return undefined;
  return kind === 'responder' ? `BHV’er ${number}` : `Medewerker ${number}`;
}
