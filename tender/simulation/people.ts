import type { Actor, Organisation } from '#tender/core/procedure/roles.ts';
import type { Directory, Person } from '../server/directory.ts';
import type { Chance } from './chance.ts';

/** Everybody who has to do with one procedure, and some who have not. */
export interface Cast {
  readonly leader: Actor;
  readonly second: Actor;
  readonly auditor: Actor;
  readonly notary: Actor;
  /** Two persons beside the leader, so that three keep shares at most. */
  readonly keepers: readonly Actor[];
  readonly evaluators: readonly Actor[];
  readonly tenderers: readonly Actor[];
  /** Who runs the platform: confirms outages where the guide says so. */
  readonly helpdesk: Actor;
  /** Of another authority, and without a role. */
  readonly neighbour: Actor;
  readonly everybody: readonly Actor[];
}

export const procedureId = 'schoonmaak';
/** Of the phase in which those who were invited tender. */
export const awardPhaseId = 'schoonmaak-gunning';

export function castOf(chance: Chance, leastEvaluators: number): Cast {
  const authority: Organisation = { id: 'proefdorp', kind: 'authority', name: 'Gemeente Proefdorp' };
  const buyer = (user: string): Actor => ({ user, organisation: authority });
  const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
  const tenderers = numbered('firma', chance.between(2, 6)).map(
    (id): Actor => ({ user: `directeur-${id}`, organisation: { id, kind: 'operator', name: `Schoon ${id} B.V.` } }),
  );
  const cast = {
    leader: buyer('inkoper'),
    second: buyer('tweede-inkoper'),
    auditor: buyer('controleur'),
    notary: { user: 'notaris' },
    keepers: numbered('bewaarder', 2).map(buyer),
    evaluators: numbered('beoordelaar', chance.between(leastEvaluators, 3)).map(buyer),
    tenderers,
    helpdesk: { user: 'helpdesk' },
    neighbour: { user: 'buurman', organisation: { id: 'buurdorp', kind: 'authority', name: 'Gemeente Buurdorp' } },
  } as const;
  const { leader, second, auditor, notary, keepers, evaluators, helpdesk, neighbour } = cast;
  return {
    ...cast,
    everybody: [leader, second, auditor, notary, ...keepers, ...evaluators, ...tenderers, helpdesk, neighbour],
  };
}

export function directoryOf({ everybody }: Cast): Directory {
  const people = everybody.map(({ user, organisation }, index): Person => {
    const language = (['nl', 'fr', 'en'] as const)[index % 3] ?? 'nl';
    return { user, name: user, function: user, language, ...(organisation === undefined ? {} : { organisation }) };
  });
  return { people: () => Promise.resolve(people) };
}

export function operatorOf({ organisation }: Actor): string {
  return organisation?.kind === 'operator' ? organisation.id : '';
}
