import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { finalAwardOf } from './decide.ts';
import { contractOf, lastDayOf, openOption, optionTerms, runsThrough } from './duration.ts';
import type { ContractState, RegisteredContract } from './state.ts';

export interface ContractView {
  readonly stage: 'contract';
  readonly final?: {
    readonly at: string;
    readonly winner: string;
    readonly winnerName: string;
    readonly reserve?: string;
    readonly reserveName?: string;
  };
  /** Why the final award cannot be made yet, as the code of a refusal. */
  readonly notYet?: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly contracts: readonly (RegisteredContract & { readonly operatorName: string; readonly lastDay: string })[];
  readonly runsThrough?: string;
  readonly options: readonly {
    readonly option: number;
    readonly start: string;
    readonly lastDay: string;
    readonly remindOn: string;
    readonly decision?: { readonly used: boolean; readonly reason: string };
  }[];
  readonly openOption?: number;
  readonly plannedStart: string;
  readonly clauses: readonly { readonly id: string; readonly text: string; readonly source?: string | undefined }[];
  readonly revisions: ContractState['revisions'];
  readonly precedence: readonly string[];
  readonly ended?: ContractState['ended'];
  readonly reserveCalled?: ContractState['reserveCalled'];
  readonly may: {
    readonly awardFinally: boolean;
    readonly registerMain: boolean;
    readonly registerReserve: boolean;
    readonly manage: boolean;
  };
}

/** Staff sees all; once the award is final everybody sees to whom, and the parties see their contract. */
export function viewContract(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): ContractView | undefined {
  const { final, ended, reserveCalled, revisions } = file.contract;
  const staff = isStaff(viewer);
  if (final === undefined && !(staff && file.award.decisions.length > 0)) return undefined;
  const guide = guideOf(file);
  const possible = finalAwardOf(file, now);
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  const contracts = file.contract.contracts.filter(({ operator }) => staff || operator === viewer.operator?.id);
  const party = contracts.length > 0;
  const through = runsThrough(file);
  return {
    stage: 'contract',
    ...(final === undefined ? {} : { final: finalView(file, final) }),
    ...(!staff || possible.ok || final !== undefined ? {} : { notYet: possible.error }),
    contracts: contracts.map((one) => ({
      ...one,
      operatorName: operatorName(file, one.operator),
      lastDay: `${lastDayOf(one.start, one.months)}`,
    })),
    ...(party && through !== undefined ? { runsThrough: `${through}` } : {}),
    options: party ? options(file) : [],
    ...(leads && openOption(file) !== undefined ? { openOption: openOption(file)?.option ?? 0 } : {}),
    plannedStart: guide.contract.start,
    clauses: guide.contract.revision,
    revisions: party ? revisions : [],
    precedence: guide.contract.precedence,
    ...(party && ended !== undefined ? { ended } : {}),
    ...(party && reserveCalled !== undefined ? { reserveCalled } : {}),
    may: {
      awardFinally: leads && possible.ok,
      registerMain: leads && final !== undefined && contractOf(file, 'main') === undefined,
      registerReserve: leads && final?.reserve !== undefined && contractOf(file, 'reserve') === undefined,
      manage: leads && contractOf(file, 'main') !== undefined,
    },
  };
}

function finalView(
  file: ProcedureFile,
  final: NonNullable<ContractState['final']>,
): NonNullable<ContractView['final']> {
  const { at, winner, reserve } = final;
  const second = reserve === undefined ? {} : { reserve, reserveName: operatorName(file, reserve) };
  return { at, winner, winnerName: operatorName(file, winner), ...second };
}

function options(file: ProcedureFile): ContractView['options'] {
  return optionTerms(file).map(({ option, start, lastDay, remindOn, decision }) => ({
    option,
    start: `${start}`,
    lastDay: `${lastDay}`,
    remindOn: `${remindOn}`,
    ...(decision === undefined ? {} : { decision }),
  }));
}
