import { compare, div, mul, rational, toDecimal } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { declared } from '../../scoring/declared.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { Decision } from '../stage.ts';
import type { ContractCommand } from './commands.ts';
import type { Whose } from './contract-of.ts';
import { contractOf } from './duration.ts';

type Of<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>;

export type PerformanceCommand = Of<'record-talk' | 'warn-contractor' | 'record-guarantee'>;

/** What happens while a contract runs, where the guide has a rule for it. It happened today or before. */
export function decidePerformance(
  file: ProcedureFile,
  command: PerformanceCommand,
  now: Temporal.Instant,
  whose: Whose['whose'],
): Decision {
  const contract = contractOf(file, 'main');
  if (contract === undefined) return refuse('no-contract');
  const happened = onDay(file, contract.signedOn, command.on, now);
  if (!happened.ok) return happened;
  switch (command.type) {
    case 'record-talk':
      return recordTalk(file, command, whose);
    case 'warn-contractor':
      return warn(file, command, whose);
    default:
      return recordGuarantee(file, command, whose);
  }
}

/** From the day of signing on, and not after today. */
function onDay(file: ProcedureFile, signedOn: string, on: string, now: Temporal.Instant): Result<undefined> {
  const today = `${localDate(now, guideOf(file).timeZone)}`;
  return on < signedOn || on > today ? refuse('not-during-contract', { signedOn, today }) : ok(undefined);
}

function recordTalk(file: ProcedureFile, { on, report }: Of<'record-talk'>, whose: Whose['whose']): Decision {
  if (guideOf(file).contract.talks === undefined) return refuse('no-talks-in-guide');
  return ok([{ type: 'TalkRecorded', ...whose, on, report }]);
}

function warn(file: ProcedureFile, { on, reason }: Of<'warn-contractor'>, whose: Whose['whose']): Decision {
  if (guideOf(file).contract.cause === undefined) return refuse('no-warnings-in-guide');
  if (file.contract.ended !== undefined) return refuse('contract-ended-already');
  return ok([{ type: 'ContractorWarned', ...whose, on, reason }]);
}

/** From somebody who is rated well enough, and of at least the share of the guide, to the cent (CVO-14). */
function recordGuarantee(
  file: ProcedureFile,
  { on, institution, rating, sum, amount }: Of<'record-guarantee'>,
  whose: Whose['whose'],
): Decision {
  const rule = guideOf(file).contract.guarantee;
  if (rule === undefined) return refuse('no-guarantee-in-guide');
  if (!rule.ratings.includes(rating)) return refuse('guarantee-rating-too-low', { ratings: rule.ratings.join(', ') });
  const needed = div(mul(declared(sum), declared(rule.percent)), rational(100));
  if (compare(declared(sum), rational(0)) <= 0 || compare(declared(amount), needed) < 0)
    return refuse('guarantee-too-small', {
      needed: toDecimal(needed, 2, 'up').replace(/\.00$/, ''),
      percent: rule.percent,
    });
  return ok([{ type: 'GuaranteeRecorded', ...whose, on, institution, rating, sum, amount }]);
}

/** Who was not warned as often as the guide asks keeps his contract (CVO-26). */
export function refuseCause(file: ProcedureFile): Decision | undefined {
  const { cause } = guideOf(file).contract;
  if (cause === undefined) return refuse('no-warnings-in-guide');
  const given = file.contract.warnings?.length ?? 0;
  return given < cause.warnings ? refuse('warnings-too-few', { given, needed: cause.warnings }) : undefined;
}

/** When the next talk is due: so many months after the last one, or after the contract began. Nothing once it has ended. */
export function nextTalkOf(file: ProcedureFile): Temporal.PlainDate | undefined {
  const { talks } = guideOf(file).contract;
  const contract = contractOf(file, 'main');
  if (talks === undefined || contract === undefined || file.contract.ended !== undefined) return undefined;
  const days = (file.contract.talks ?? []).map(({ on }) => on).toSorted();
  const last = days.at(-1) ?? contract.start;
  return Temporal.PlainDate.from(last).add({ months: talks.everyMonths });
}
