import { ok, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { Decision } from '../stage.ts';
import type { ContractCommand } from './commands.ts';
import { contractFiles, type Whose } from './contract-of.ts';
import { contractOf } from './duration.ts';

type CallBackUp = Extract<ContractCommand, { type: 'call-back-up' }>;

/** Who stands in for this contractor: the other winners, as long as they have a contract that runs. */
export function backUpsFor(file: ProcedureFile, operator: string | undefined): readonly string[] {
  if (guideOf(file).award.assignment?.backUp !== true) return [];
  return contractFiles(file).flatMap(({ operator: other, file: own }) =>
    other === undefined ||
    other === operator ||
    contractOf(own, 'main') === undefined ||
    own.contract.ended !== undefined
      ? []
      : [other],
  );
}

/** Another winner takes over what somebody does not do, after time to begin; also once the contract of that one was ended (CVO-03). */
export function callBackUp(
  whole: ProcedureFile,
  { file, whose }: Whose,
  { backUp, on, start, reason }: CallBackUp,
  now: Temporal.Instant,
): Decision {
  if (guideOf(file).award.assignment?.backUp !== true) return refuse('no-back-up-in-guide');
  const contract = contractOf(file, 'main');
  if (contract === undefined) return refuse('no-contract');
  const today = `${localDate(now, guideOf(file).timeZone)}`;
  if (on < contract.signedOn || on > today)
    return refuse('not-during-contract', { signedOn: contract.signedOn, today });
  if (start < on) return refuse('back-up-before-call');
  if (!backUpsFor(whole, whose.operator).includes(backUp)) return refuse('not-a-back-up');
  return ok([{ type: 'BackUpCalled', ...whose, backUp, on, start, reason }]);
}
