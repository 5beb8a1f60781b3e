import type { ProcedureCommand } from '../commands.ts';
import { procedure } from '../procedure.ts';
import type { Play } from './given.ts';
import { everybody } from './people.ts';

/** Refusals of a person, whatever he asks. */
const ofPersons: readonly string[] = [
  'role-needed',
  'operator-needed',
  'authority-needed',
  'no-such-evaluator',
  'not-a-custodian',
];

/** Users who are not turned away for who they are; whether the command itself can be done is another matter. Nothing is recorded. */
export function admits(play: Play, command: ProcedureCommand): readonly string[] {
  return everybody.flatMap((who) => {
    if (who === undefined) return [];
    const decision = procedure.decide(play.file, command, { now: play.now, actor: who });
    return decision.ok || !ofPersons.includes(decision.error.code) ? [who.user] : [];
  });
}

export const buyers = ['inkoopadviseur', 'tweede-inkoopadviseur'];
export const operators = ['veste-tenders', 'noorderwacht-tenders', 'aquila-tenders', 'voorbijganger-tenders'];
