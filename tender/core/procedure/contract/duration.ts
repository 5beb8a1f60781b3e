import { optionMonths } from '../../guide/options.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { ContractKind } from './events.ts';
import type { RegisteredContract } from './state.ts';

export function contractOf(file: ProcedureFile, kind: ContractKind): RegisteredContract | undefined {
  return file.contract.contracts.find((contract) => contract.kind === kind);
}

/** The last day of so many months from a first day: 48 months from 1 February 2026 end on 31 January 2030 (ALM-21). */
export function lastDayOf(start: string, months: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(start).add({ months }).subtract({ days: 1 });
}

export interface OptionTerm {
  /** From 1. */
  readonly option: number;
  readonly start: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** From this day on the authority is reminded to decide. */
  readonly remindOn: Temporal.PlainDate;
  /** The last day on which using it can be decided: that of the term before it, or as long ahead as the guide asks (ROC-44). */
  readonly decideBy: Temporal.PlainDate;
  readonly decision?: { readonly used: boolean; readonly reason: string };
}

/** The option terms of the main contract, each beginning where the term before it ends. */
export function optionTerms(file: ProcedureFile): readonly OptionTerm[] {
  const { contract } = guideOf(file);
  const main = contractOf(file, 'main');
  if (main === undefined) return [];
  const lengths = optionMonths(contract);
  return lengths.map((months, index) => {
    const option = index + 1;
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, main.months);
    const start = Temporal.PlainDate.from(main.start).add({ months: before });
    const ends = start.subtract({ days: 1 });
    const decided = file.contract.options.find((one) => one.option === option);
    return {
      option,
      start,
      lastDay: start.add({ months }).subtract({ days: 1 }),
      remindOn: ends.subtract({ months: contract.remindMonths }),
      decideBy: ends.subtract(contract.options?.decideBefore ?? { days: 0 }),
      ...(decided === undefined ? {} : { decision: { used: decided.used, reason: decided.reason } }),
    };
  });
}

/** Whether the reserve took over what remained of the main contract, with its options (ROC-43). */
export function takesRemainingTerm(file: ProcedureFile): boolean {
  const { reserve } = guideOf(file).contract;
  return file.contract.reserveCalled !== undefined && reserve?.takesOver === 'remaining-term';
}

/** Who carries out the contract now: number one, or number two once he took over. */
export function contractorOf(file: ProcedureFile): string | undefined {
  const kind = takesRemainingTerm(file) ? 'reserve' : 'main';
  return file.contract.ended === undefined || kind === 'reserve' ? contractOf(file, kind)?.operator : undefined;
}

/** The last day of the contract as it stands: its term and the options that were used, or the day on which it was ended. */
export function runsThrough(file: ProcedureFile): Temporal.PlainDate | undefined {
  const main = contractOf(file, 'main');
  if (main === undefined) return undefined;
  const used = optionTerms(file).filter(({ decision }) => decision?.used === true);
  const planned = used.at(-1)?.lastDay ?? lastDayOf(main.start, main.months);
  const ended = file.contract.ended === undefined ? undefined : Temporal.PlainDate.from(file.contract.ended.on);
  if (takesRemainingTerm(file)) return planned;
  return ended !== undefined && Temporal.PlainDate.compare(ended, planned) < 0 ? ended : planned;
}

/** The option that has to be decided next, unless an earlier one was not used. */
export function openOption(file: ProcedureFile): OptionTerm | undefined {
  const terms = optionTerms(file);
  const over = file.contract.ended !== undefined && !takesRemainingTerm(file);
  if (over || terms.some(({ decision }) => decision?.used === false)) return undefined;
  return terms.find(({ decision }) => decision === undefined);
}
