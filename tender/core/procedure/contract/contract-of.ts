import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { ProcedureFile } from '../file.ts';
import { initialContract } from './evolve.ts';

/** The winners of a final award of several contracts, best first; undefined where one is awarded, or none yet. */
export function contractors(file: ProcedureFile): readonly string[] | undefined {
  return file.contract.final?.winners;
}

/**
 * The file as it is for the contract of one of several winners: he is the winner, and options, changes and end are those of his contract. So
 * everything that is said of a contract is said of each of them.
 */
export function contractFileOf(file: ProcedureFile, operator: string): ProcedureFile {
  const { final, contracts, each, notice } = file.contract;
  if (final === undefined || each === undefined) return file;
  const { at, decision, reserve } = final;
  const own = contracts.filter((contract) => contract.kind === 'reserve' || contract.operator === operator);
  const slice = each[operator] ?? initialContract;
  return {
    ...file,
    contract: { ...slice, final: { at, decision, winner: operator, reserve }, contracts: own, notice },
  };
}

/** The file of each contract: of every winner where several are awarded, else the file itself. */
export function contractFiles(
  file: ProcedureFile,
): readonly { readonly operator?: string; readonly file: ProcedureFile }[] {
  const several = contractors(file);
  if (several === undefined) return [{ file }];
  return several.map((operator) => ({ operator, file: contractFileOf(file, operator) }));
}

export interface Whose {
  readonly file: ProcedureFile;
  /** What an event says of it: nothing where one contract is awarded. */
  readonly whose: { readonly operator?: string };
}

/** The contract that a command is about. Codes: `choose-a-contractor`, `not-a-contractor`. */
export function whoseContract(file: ProcedureFile, operator: string | undefined): Result<Whose> {
  const several = contractors(file);
  if (several === undefined) {
    const winner = file.contract.final?.winner;
    return operator === undefined || operator === winner ? ok({ file, whose: {} }) : refuse('not-a-contractor');
  }
  if (operator === undefined) return refuse('choose-a-contractor');
  if (!several.includes(operator)) return refuse('not-a-contractor');
  return ok({ file: contractFileOf(file, operator), whose: { operator } });
}
