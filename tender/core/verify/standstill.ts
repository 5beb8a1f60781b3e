import { startOfDay, toIso } from '#platform/kernel/time.ts';
import { isWithdrawn, tenderers } from '../procedure/examination/race.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { mayConcludeNow, standstillOf } from '../procedure/standstill/terms.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

/** Every tenderer was told, and nothing was final before the standstill was over and no judge was asked (ALM-20). */
export const standstillCheck: Check = {
  name: 'standstill',
  needsAll: true,
  at({ recorded: { at, event }, before }: Moment): readonly Said[] {
    switch (event.type) {
      case 'LettersSent':
        return [
          told(
            before,
            event.letters.map(({ operator }) => operator),
            event.decision,
          ),
        ];
      case 'FinalAwardMade':
        return awarded(before, event.decision, at);
      case 'ContractRegistered':
        return signed(before, event.signedOn);
      default:
        return [];
    }
  },
};

function told(file: ProcedureFile, letters: readonly string[], number: number): Said {
  const everybody = tenderers(file).filter((operator) => !isWithdrawn(file, operator));
  const missing = everybody.filter((operator) => !letters.includes(operator));
  const names = missing.map((operator) => operatorName(file, operator)).join(', ');
  return said(missing.length === 0, ['told-all', 'told-not-all'], { number, count: everybody.length, names });
}

function awarded(file: ProcedureFile, number: number, at: string): readonly Said[] {
  const running = standstillOf(
    file,
    file.award.decisions.find((decision) => decision.number === number),
  );
  if (running === undefined) return [fails('awarded-untold', { number, awardedAt: at })];
  const { standstill, sentAt } = running;
  const params = { number, sentAt: toIso(sentAt), earliestAt: toIso(standstill.earliestConclusion), awardedAt: at };
  if (at < params.earliestAt) return [fails('awarded-in-standstill', params)];
  const may = mayConcludeNow(file, running, Temporal.Instant.from(at));
  return [may.ok ? holds('awarded-after-standstill', params) : fails('awarded-in-proceedings', params)];
}

function signed(file: ProcedureFile, signedOn: string): readonly Said[] {
  const { final } = file.contract;
  const running = standstillOf(
    file,
    file.award.decisions.find(({ number }) => number === final?.decision),
  );
  if (running === undefined) return [fails('signed-unawarded', { signedOn })];
  const day = startOfDay(Temporal.PlainDate.from(signedOn), guideOf(file).timeZone);
  const earliest = running.standstill.earliestConclusion;
  const right = Temporal.Instant.compare(day, earliest) >= 0;
  return [said(right, ['signed-after-standstill', 'signed-in-standstill'], { signedOn, earliestAt: toIso(earliest) })];
}
