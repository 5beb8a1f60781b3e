import { localDate } from '#platform/kernel/time.ts';
import { isSelection } from '../../guide/places.ts';
import { winnersOf } from '../award/places.ts';
import { tenderers } from '../examination/race.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Reminder, Stage } from '../stage.ts';
import type { ContractCommand } from './commands.ts';
import { contractFiles } from './contract-of.ts';
import { decideContract, finalAwardOf } from './decide.ts';
import { contractOf, openOption, runsThrough } from './duration.ts';
import type { ContractEvent } from './events.ts';
import { evolveContract, initialContract } from './evolve.ts';
import { type ContractView, viewContract } from './view.ts';

export const contractStage: Stage<'contract', ContractCommand, ContractView> = {
  name: 'contract',
  initial: initialContract,
  evolve: evolveContract,
  decide: decideContract,
  view: viewContract,
  next,
  mails,
  reminders,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (file.award.decisions.length === 0 || !isOneOf(viewer, 'buyer', 'process-leader')) return undefined;
  const { final } = file.contract;
  if (final === undefined)
    return finalAwardOf(file, now).ok ? { code: 'next-award-finally', stage: 'contract', must: true } : undefined;
  if (isSelection(guideOf(file))) return undefined;
  const contracts = contractFiles(file);
  if (contracts.some((own) => contractOf(own.file, 'main') === undefined))
    return { code: 'next-register-contract', stage: 'contract', must: true };
  if (final.reserve !== undefined && contractOf(file, 'reserve') === undefined) {
    return { code: 'next-register-reserve', stage: 'contract', must: true };
  }
  const asked = contracts.flatMap((own) => own.file.contract.indexations).find(({ decided }) => decided === undefined);
  if (asked !== undefined)
    return {
      code: 'next-decide-indexation',
      params: { name: operatorName(file, asked.operator), on: asked.on },
      stage: 'contract',
      must: true,
    };
  const [due] = contracts.flatMap((own) => dueOption(own.file, now) ?? []);
  if (due === undefined) return undefined;
  return { code: 'next-decide-option', params: due.params, stage: 'contract', must: true };
}

/** The option that has to be decided and of which the reminder is due. */
function dueOption(file: ProcedureFile, now: Temporal.Instant): DueOption | undefined {
  const open = openOption(file);
  if (open === undefined) return undefined;
  const today = localDate(now, guideOf(file).timeZone);
  if (Temporal.PlainDate.compare(today, open.remindOn) < 0) return undefined;
  return { option: open.option, params: { option: open.option, lastDay: `${runsThrough(file) ?? ''}` } };
}

interface DueOption {
  readonly option: number;
  readonly params: { readonly option: number; readonly lastDay: string };
}

/** Events that somebody is written to about. */
const told: readonly ProcedureEvent['type'][] = [
  'FinalAwardMade',
  'IndexationRequested',
  'IndexationDecided',
  'ReserveContractCalled',
  'ContractorWarned',
  'BackUpCalled',
];

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (!told.includes(event.type)) return [];
  const { title, reference } = guideOf(after);
  if (event.type === 'IndexationRequested' || event.type === 'IndexationDecided')
    return indexationMails(event, after, { title, reference });
  if (event.type === 'ReserveContractCalled') {
    const operator = contractOf(after, 'reserve')?.operator;
    if (operator === undefined) return [];
    const params = { title, reference, start: event.on };
    return [{ recipient: { to: 'operator', operator }, code: 'mail-reserve-called', params }];
  }
  if (event.type === 'ContractorWarned') {
    const operator = event.operator ?? after.contract.final?.winner;
    if (operator === undefined) return [];
    const params = { title, reference, on: event.on, reason: event.reason };
    return [{ recipient: { to: 'operator', operator }, code: 'mail-contractor-warned', params }];
  }
  if (event.type === 'BackUpCalled') {
    const { backUp, operator = '', start, reason } = event;
    const params = { title, reference, start, reason, name: operatorName(after, operator) };
    return [{ recipient: { to: 'operator', operator: backUp }, code: 'mail-back-up-called', params }];
  }
  if (event.type !== 'FinalAwardMade') return [];
  const params = {
    title,
    reference,
    winner: winnersOf(event)
      .map((operator) => operatorName(after, operator))
      .join(', '),
  };
  return tenderers(after).map((operator) => ({
    recipient: { to: 'operator', operator },
    code: isSelection(guideOf(after)) ? 'mail-final-selection' : 'mail-final-award',
    params,
  }));
}

function indexationMails(
  event: Extract<ContractEvent, { type: 'IndexationRequested' | 'IndexationDecided' }>,
  after: ProcedureFile,
  about: { readonly title: string; readonly reference: string },
): readonly MailDraft[] {
  const asked = contractFiles(after)
    .flatMap(({ file }) => file.contract.indexations)
    .find(({ indexation }) => indexation === event.indexation);
  if (asked === undefined) return [];
  const { on, operator } = asked;
  if (event.type === 'IndexationRequested') {
    const params = { ...about, on, name: operatorName(after, operator), reason: event.reason };
    return [{ recipient: { to: 'role', role: 'buyer' }, code: 'mail-indexation-requested', params }];
  }
  const code = event.accepted ? 'mail-indexation-accepted' : 'mail-indexation-refused';
  return [{ recipient: { to: 'operator', operator }, code, params: { ...about, on, reason: event.reason } }];
}

function reminders(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[] {
  if (file.contract.contracts.length === 0) return [];
  const { title, reference } = guideOf(file);
  return contractFiles(file).flatMap(({ operator, file: own }): readonly Reminder[] => {
    const due = dueOption(own, now);
    if (due === undefined) return [];
    const key = operator === undefined ? `option-${due.option}` : `option-${operator}-${due.option}`;
    const params = { title, reference, ...due.params };
    return [{ key, mail: { recipient: { to: 'role', role: 'buyer' }, code: 'mail-option', params } }];
  });
}
