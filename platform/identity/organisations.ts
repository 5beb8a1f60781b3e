import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { oneLine } from '#platform/mail/address.ts';
import type { Transaction } from '#platform/store/event-store.ts';
import { listOrganisations, type Organisation, putOrganisation } from './directory.ts';

export interface NewOrganisation extends Omit<Organisation, 'id'> {
  /** Only where the id is fixed beforehand, as in examples. */
  readonly id?: string;
}

/** Makes an organisation within a transaction. Codes: those of `tidyOrganisation`, `organisation-exists`. */
export async function foundOrganisation(tx: Transaction, wanted: NewOrganisation): Promise<Result<Organisation>> {
  const tidy = tidyOrganisation(wanted);
  if (!tidy.ok) return tidy;
  const organisation = { ...tidy.value, id: wanted.id ?? randomUUID() };
  const all = await listOrganisations(tx.entries);
  if (all.some(({ id }) => id === organisation.id) || all.some((known) => isSameFirm(known, organisation)))
    return refuse('organisation-exists');
  await putOrganisation(tx.entries, organisation);
  return ok(organisation);
}

/** Name and number as they are kept. Codes: `name-invalid`, `trade-register-invalid`. */
export function tidyOrganisation({
  kind,
  name,
  tradeRegister,
}: Omit<Organisation, 'id'>): Result<Omit<Organisation, 'id'>> {
  const tidyName = name.trim().normalize('NFC');
  const number = tradeRegister?.replaceAll(' ', '').toUpperCase();
  if (tidyName === '' || tidyName.length > 120 || oneLine(tidyName) !== tidyName) return refuse('name-invalid');
  if (number !== undefined && !/^[A-Z0-9][A-Z0-9.-]{3,39}$/.test(number)) return refuse('trade-register-invalid');
  return ok({ kind, name: tidyName, ...(number === undefined ? {} : { tradeRegister: number }) });
}

/** The same number in the same capacity. Without a number nobody can tell. */
export function isSameFirm(one: Omit<Organisation, 'id'>, other: Omit<Organisation, 'id'>): boolean {
  return one.tradeRegister !== undefined && one.tradeRegister === other.tradeRegister && one.kind === other.kind;
}
