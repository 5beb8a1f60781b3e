import type { Personal } from '#tender/core/procedure/basics.ts';
import type { CommandFields } from '../data/command-request.ts';

export interface Attendant {
  name: string;
  licencePlate: string;
}

/** Name and licence plate of a visitor; undefined when the person was erased. */
export function attendantText({ name, licencePlate }: Personal): string | undefined {
  if (name === undefined || name === '') return undefined;
  return licencePlate === undefined || licencePlate === '' ? name : `${name} (${licencePlate})`;
}

/** What is filled in, as the command says it; an empty licence plate falls away. */
export function registrationOf(attendants: readonly Attendant[]): CommandFields<'register-for-site-visit'> {
  return {
    attendants: attendants.map(({ name, licencePlate }) => ({
      personal: {
        name: name.trim(),
        ...(licencePlate.trim() === '' ? {} : { licencePlate: licencePlate.trim().toUpperCase() }),
      },
    })),
  };
}

export function attendantOf({ name = '', licencePlate = '' }: Personal): Attendant {
  return { name, licencePlate };
}
