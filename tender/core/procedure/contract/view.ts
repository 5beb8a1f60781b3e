import { isSelection } from '../../guide/places.ts';
import type { Contract, Indexation } from '../../guide/schema/award.ts';
import type { Period } from '../../guide/schema/basics.ts';
import { partOf } from '../award/assignment.ts';
import { type ShownContradiction, shownContradiction } from '../examination/contradictions.ts';
import { contradictionsOf } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { backUpsFor } from './back-up.ts';
import { contractFileOf, contractors } from './contract-of.ts';
import { finalAwardOf } from './decide.ts';
import { nextTalkOf } from './decide-performance.ts';
import {
  contractOf,
  contractorOf,
  lastDayOf,
  openOption,
  optionTerms,
  runsThrough,
  takesRemainingTerm,
} from './duration.ts';
import { type ContractPrice, contractPrices } from './prices.ts';
import type { ContractState, RegisteredContract } from './state.ts';

export interface ContractView {
  readonly stage: 'contract';
  /** Whose contract this is, in `each`. */
  readonly contractor?: { readonly operator: string; readonly name: string };
  /** Of several winners: the contract of each, as far as this viewer may see it. */
  readonly each?: readonly ContractView[];
  readonly final?: {
    readonly at: string;
    readonly winner: string;
    readonly winnerName: string;
    /** Where the guide awards several contracts: all who get one, best first. */
    readonly winners?: readonly { readonly operator: string; readonly name: string }[];
    readonly reserve?: string;
    readonly reserveName?: string;
  };
  /** Why the final award cannot be made yet, as the code of a refusal. */
  readonly notYet?: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly contracts: readonly (RegisteredContract & {
    readonly operatorName: string;
    readonly lastDay: string;
    /** What his tender said in two ways, and what binds him of it (ROC-26). */
    readonly bound?: readonly ShownContradiction[];
  })[];
  readonly runsThrough?: string;
  readonly options: readonly {
    readonly option: number;
    readonly start: string;
    readonly lastDay: string;
    readonly remindOn: string;
    readonly decideBy: string;
    readonly decision?: { readonly used: boolean; readonly reason: string };
  }[];
  readonly openOption?: number;
  readonly plannedStart: string;
  readonly clauses: readonly { readonly id: string; readonly text: string; readonly source?: string | undefined }[];
  readonly revisions: ContractState['revisions'];
  readonly precedence: readonly string[];
  readonly ended?: ContractState['ended'];
  readonly reserveCalled?: ContractState['reserveCalled'];
  /** Whether number two takes over by himself when the main contract ends within the term of his (ROC-43). */
  readonly reserveTakesOver: boolean;
  /** What number two took over of the main contract. */
  readonly takenOver?: { readonly operator: string; readonly operatorName: string; readonly start: string };
  /** Of the contractor, with what the index made of them. */
  readonly prices: readonly ContractPrice[];
  readonly indexations: ContractState['indexations'];
  readonly indexationRule?: Indexation;
  readonly invoicing?: Contract['invoicing'];
  readonly noticePeriod?: Period;
  /** What the guide asks while the contract runs, and what was recorded of it; for staff and the contractor. */
  readonly performance?: {
    readonly rules: Pick<Contract, 'talks' | 'cause' | 'guarantee'>;
    readonly talks: NonNullable<ContractState['talks']>;
    readonly nextTalk?: string;
    readonly warnings: NonNullable<ContractState['warnings']>;
    readonly guarantee?: ContractState['guarantee'];
  };
  /** Where the guide has parts: that of this contractor, and why he got it. */
  readonly part?: { readonly title: string; readonly reason: string };
  /** Where winners stand in for each other: who was called for this contractor, and for whom he was; for staff, who can be called. */
  readonly backUp?: {
    readonly called: readonly BackUpCall[];
    readonly standsInFor: readonly BackUpCall[];
    readonly candidates: readonly { readonly operator: string; readonly name: string }[];
  };
  /** Public. */
  readonly awardNotice?: ContractState['notice'];
  readonly may: {
    readonly awardFinally: boolean;
    readonly registerMain: boolean;
    readonly registerReserve: boolean;
    readonly manage: boolean;
    readonly requestIndexation: boolean;
    readonly publishNotice: boolean;
  };
}

/** `name`: of the other party. */
export interface BackUpCall {
  readonly name: string;
  readonly on: string;
  readonly start: string;
  readonly reason: string;
}

/** Staff sees all; once the award is final everybody sees to whom, and the parties see their contract. */
export function viewContract(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): ContractView | undefined {
  const whole = viewOf(file, viewer, now);
  const several = contractors(file);
  if (whole === undefined || several === undefined) return whole;
  if (isSelection(guideOf(file))) return { ...withoutOne(whole), each: [] };
  const seen = several.filter((operator) => isStaff(viewer) || operator === viewer.operator?.id);
  const each = seen.flatMap((operator): readonly ContractView[] => {
    const own = viewOf(contractFileOf(file, operator), viewer, now);
    if (own === undefined) return [];
    const may = { ...own.may, registerReserve: false, publishNotice: false };
    const contractor = { operator, name: operatorName(file, operator) };
    return [{ ...own, may, contractor, ...partFor(file, operator), ...backUpFor(file, viewer, operator) }];
  });
  return { ...withoutOne(whole), each };
}

function partFor(file: ProcedureFile, operator: string): Pick<ContractView, 'part'> {
  const decision = file.award.decisions.find(({ number }) => number === file.contract.final?.decision);
  const part = partOf(guideOf(file), decision?.assigned, operator);
  return part === undefined ? {} : { part: { title: part.title, reason: part.reason } };
}

function backUpFor(file: ProcedureFile, viewer: Viewer, operator: string): Pick<ContractView, 'backUp'> {
  if (guideOf(file).award.assignment?.backUp !== true) return {};
  const calls = (of: string) => contractFileOf(file, of).contract.backUps ?? [];
  const others = contractors(file) ?? [];
  const standsInFor = others.flatMap((of) =>
    calls(of)
      .filter(({ backUp }) => backUp === operator)
      .map(({ on, start, reason }) => ({ name: operatorName(file, of), on, start, reason })),
  );
  const called = calls(operator).map(({ backUp, on, start, reason }) => ({
    name: operatorName(file, backUp),
    on,
    start,
    reason,
  }));
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  const own = contractOf(contractFileOf(file, operator), 'main');
  const candidates = leads && own !== undefined ? backUpsFor(file, operator) : [];
  return {
    backUp: {
      called,
      standsInFor,
      candidates: candidates.map((one) => ({ operator: one, name: operatorName(file, one) })),
    },
  };
}

/** What belongs to one contract stands with that contract. */
function withoutOne({
  runsThrough: _through,
  openOption: _open,
  performance: _performance,
  ...whole
}: ContractView): ContractView {
  const may = { ...whole.may, registerMain: false, manage: false, requestIndexation: false };
  return { ...whole, options: [], revisions: [], prices: [], indexations: [], may };
}

function viewOf(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): ContractView | undefined {
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
      ...boundBy(file, one.operator),
    })),
    ...(party && through !== undefined ? { runsThrough: `${through}` } : {}),
    options: party ? options(file) : [],
    ...(leads && openOption(file) !== undefined ? { openOption: openOption(file)?.option ?? 0 } : {}),
    plannedStart: guide.contract.start,
    clauses: guide.contract.revision,
    revisions: party ? revisions : [],
    precedence: guide.contract.precedence,
    ...(party && ended !== undefined ? { ended } : {}),
    ...(party && reserveCalled !== undefined ? { reserveCalled, ...takenOver(file, reserveCalled.on) } : {}),
    reserveTakesOver: guide.contract.reserve?.mustBeCalled === true,
    ...rules(file, staff || (viewer.operator !== undefined && contractorOf(file) === viewer.operator.id)),
    ...(contracts.some(({ kind }) => kind === 'main') ? performance(file) : {}),
    ...(file.contract.notice === undefined ? {} : { awardNotice: file.contract.notice }),
    may: {
      awardFinally: leads && possible.ok,
      registerMain: leads && final !== undefined && contractOf(file, 'main') === undefined,
      registerReserve:
        leads &&
        final?.reserve !== undefined &&
        contractOf(file, 'main') !== undefined &&
        contractOf(file, 'reserve') === undefined,
      manage: leads && contractOf(file, 'main') !== undefined,
      requestIndexation:
        guide.contract.indexation !== undefined &&
        viewer.operator !== undefined &&
        contractorOf(file) === viewer.operator.id,
      publishNotice: leads && contractOf(file, 'main') !== undefined && file.contract.notice === undefined,
    },
  };
}

function boundBy(file: ProcedureFile, operator: string): Pick<ContractView['contracts'][number], 'bound'> {
  const noted = contradictionsOf(file, operator);
  return noted.length === 0 ? {} : { bound: noted.map((one) => shownContradiction(file, one)) };
}

function performance(file: ProcedureFile): Pick<ContractView, 'performance'> {
  const { talks, cause, guarantee } = guideOf(file).contract;
  if (talks === undefined && cause === undefined && guarantee === undefined) return {};
  const next = nextTalkOf(file);
  const recorded = file.contract;
  return {
    performance: {
      rules: {
        ...(talks === undefined ? {} : { talks }),
        ...(cause === undefined ? {} : { cause }),
        ...(guarantee === undefined ? {} : { guarantee }),
      },
      talks: recorded.talks ?? [],
      ...(next === undefined ? {} : { nextTalk: `${next}` }),
      warnings: recorded.warnings ?? [],
      ...(recorded.guarantee === undefined ? {} : { guarantee: recorded.guarantee }),
    },
  };
}

function takenOver(file: ProcedureFile, start: string): Pick<ContractView, 'takenOver'> {
  const operator = contractOf(file, 'reserve')?.operator;
  if (operator === undefined || !takesRemainingTerm(file)) return {};
  return { takenOver: { operator, operatorName: operatorName(file, operator), start } };
}

/** Index, invoices, notice; and prices for staff and for the contractor whose prices they are, not for the other party. */
function rules(
  file: ProcedureFile,
  own: boolean,
): Pick<ContractView, 'prices' | 'indexations' | 'indexationRule' | 'invoicing' | 'noticePeriod'> {
  const { indexation, invoicing, notice } = guideOf(file).contract;
  return {
    prices: own ? contractPrices(file) : [],
    indexations: own ? file.contract.indexations : [],
    ...(indexation === undefined ? {} : { indexationRule: indexation }),
    ...(invoicing === undefined ? {} : { invoicing }),
    ...(notice === undefined ? {} : { noticePeriod: notice }),
  };
}

function finalView(
  file: ProcedureFile,
  final: NonNullable<ContractState['final']>,
): NonNullable<ContractView['final']> {
  const { at, winner, winners, reserve } = final;
  const all = winners?.map((operator) => ({ operator, name: operatorName(file, operator) }));
  const second = reserve === undefined ? {} : { reserve, reserveName: operatorName(file, reserve) };
  return {
    at,
    winner,
    winnerName: operatorName(file, winner),
    ...(all === undefined ? {} : { winners: all }),
    ...second,
  };
}

function options(file: ProcedureFile): ContractView['options'] {
  return optionTerms(file).map(({ option, start, lastDay, remindOn, decideBy, decision }) => ({
    option,
    start: `${start}`,
    lastDay: `${lastDay}`,
    remindOn: `${remindOn}`,
    decideBy: `${decideBy}`,
    ...(decision === undefined ? {} : { decision }),
  }));
}
