import type { ProcedureFile } from '../file.ts';
import type { InterestEvent } from './events.ts';

/** Whoever acts in a file takes part in it: his first act makes him a follower, so that he is told of every change. */
export function firstAct(
  file: ProcedureFile,
  operator: { readonly id: string; readonly name: string },
): readonly InterestEvent[] {
  if (file.interest.operators[operator.id] !== undefined) return [];
  return [{ type: 'ProcedureFollowed', operator: operator.id, name: operator.name }];
}

export function operatorName(file: ProcedureFile, operator: string): string {
  return file.interest.operators[operator]?.name ?? operator;
}
