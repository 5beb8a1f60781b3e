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
  readonly decision?: { readonly used: boolean; readonly reason: string };
}

/** The option terms of the main contract, each beginning where the term before it ends. */
export function optionTerms(file: ProcedureFile): readonly OptionTerm[] {
  const { options, remindMonths } = guideOf(file).contract;
  const main = contractOf(file, 'main');
  if (options === undefined || main === undefined) return [];
  return Array.from({ length: options.count }, (_, index) => {
    const option = index + 1;
    const start = Temporal.PlainDate.from(main.start).add({ months: main.months + index * options.months });
    const decided = file.contract.options.find((one) => one.option === option);
    return {
      option,
      start,
      lastDay: start.add({ months: options.months }).subtract({ days: 1 }),
      remindOn: start.subtract({ days: 1 }).subtract({ months: remindMonths }),
      ...(decided === undefined ? {} : { decision: { used: decided.used, reason: decided.reason } }),
    };
  });
}

/** The last day of the contract as it stands: its term and the options that were used, or the day on which it was ended. */
export function runsThrough(file: ProcedureFile): Temporal.PlainDate | undefined {
  const main = contractOf(file, 'main');
  if (main === undefined) return undefined;
  const used = optionTerms(file).filter(({ decision }) => decision?.used === true);
  const planned = used.at(-1)?.lastDay ?? lastDayOf(main.start, main.months);
  const ended = file.contract.ended === undefined ? undefined : Temporal.PlainDate.from(file.contract.ended.on);
  return ended !== undefined && Temporal.PlainDate.compare(ended, planned) < 0 ? ended : planned;
}

/** The option that has to be decided next, unless an earlier one was not used. */
export function openOption(file: ProcedureFile): OptionTerm | undefined {
  const terms = optionTerms(file);
  if (file.contract.ended !== undefined || terms.some(({ decision }) => decision?.used === false)) return undefined;
  return terms.find(({ decision }) => decision === undefined);
}
