import type { Actor } from '../roles.ts';

const almelo = { id: 'almelo', kind: 'authority', name: 'Gemeente Almelo' } as const;

function official(user: string): Actor {
  return { user, organisation: almelo };
}

function of(id: string, name: string): Actor {
  return { user: `${id}-tenders`, organisation: { id, kind: 'operator', name } };
}

/** Buyer and process leader: he drafted the procedure. */
export const leader = official('inkoopadviseur');
/** Buyer and custodian. */
export const second = official('tweede-inkoopadviseur');
export const custodian = official('sleutelhouder');
export const evaluators = [official('facilitair-1'), official('facilitair-2'), official('frontoffice')] as const;
export const auditor = official('auditor');
export const notary = official('notaris');
/** Of the authority, without any role in this procedure. */
export const colleague = official('collega');

export const veste = of('veste', 'Veste Beveiliging B.V.');
export const noorderwacht = of('noorderwacht', 'Noorderwacht Security B.V.');
export const aquila = of('aquila', 'Aquila Objectbeveiliging B.V.');
/** An operator that never tenders. */
export const stranger = of('voorbijganger', 'Voorbijganger Bewaking B.V.');
/** Of whoever runs the platform; has its role where the guide needs one. */
export const helpdesk = official('helpdesk');
/** Signed in, of no organisation. */
export const citizen: Actor = { user: 'inwoner' };

export const tenderers = [veste, noorderwacht, aquila] as const;

export function operatorOf(who: Actor): string {
  if (who.organisation?.kind !== 'operator') throw new Error(`${who.user} is of no operator`);
  return who.organisation.id;
}

/** One of each kind, for what must be the same for all of them. */
export const everybody: readonly (Actor | undefined)[] = [
  undefined,
  citizen,
  leader,
  second,
  custodian,
  ...evaluators,
  auditor,
  notary,
  helpdesk,
  colleague,
  ...tenderers,
  stranger,
];
