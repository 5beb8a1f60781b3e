import { toIso } from '#platform/kernel/time.ts';
import { tieForLots, tieInTheWay } from '#tender/core/procedure/award/decide.ts';
import { isOvertaken, lastDecision, standingDecision } from '#tender/core/procedure/award/decisions.ts';
import { joinHours } from '#tender/core/procedure/award/draw-rules.ts';
import { commitmentTo, officer } from '#tender/core/procedure/award/lots.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { finalAwardOf } from '#tender/core/procedure/contract/decide.ts';
import { contractOf, openOption } from '#tender/core/procedure/contract/duration.ts';
import { askedOf, pieceOf } from '#tender/core/procedure/evidence/asked.ts';
import { admitted } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Duty } from './acts-before.ts';
import type { Participants } from './participants.ts';

const reason = 'Zo is het gebleken.';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

export function awarding(all: Participants, file: ProcedureFile): Duty[] {
  const { leader } = all.cast;
  if (file.award.prices === undefined) return [command(all, leader, { type: 'open-prices', readings: [] })];
  const ranking = currentRanking(file);
  if (!ranking.ok || admitted(file).length === 0) return [];
  const tie = tieForLots(ranking.value);
  if (tie !== undefined && (tieInTheWay(file, ranking.value) || file.award.lots !== undefined))
    return drawing(all, file, tie.tied, tie.drawnBy);
  const decision = lastDecision(file);
  if (standingDecision(file) === undefined) {
    return [...verifying(all, file), command(all, leader, { type: 'decide-award', reasons: 'De beste.' })];
  }
  if (decision?.sent === undefined && decision !== undefined && !isOvertaken(file, decision))
    return [command(all, leader, { type: 'send-letters' })];
  return [];
}

/** Sometimes a meeting takes a tenth of a point off. */
function verifying(all: Participants, file: ProcedureFile): Duty[] {
  if (!all.chance.happens(15)) return [];
  const operator = all.chance.pick(admitted(file));
  const criterion = all.chance.pick(all.guide.award.quality).id;
  const adjustments = [{ criterion, points: all.chance.pick(['0.1', '1', '2.5']), reason }];
  const held = { type: 'record-verification', operator, minutes: 'Besproken.', outcome: 'points-lowered' } as const;
  return [command(all, all.cast.leader, { ...held, adjustments })];
}

function drawing(all: Participants, file: ProcedureFile, tied: readonly string[], by: 'notary' | 'staff'): Duty[] {
  const joinUntil = toIso(all.world.clock.now().add({ hours: joinHours + 1 }));
  const who = by === 'notary' ? all.cast.notary : (all.cast.keepers[0] ?? all.cast.leader);
  const { lots } = file.award;
  const value = (party: string) => all.chance.of(`lot ${party} ${file.award.draws.length}`).hex(32);
  if (lots === undefined) {
    const order = all.chance.shuffled(tied);
    return [
      command(all, who, { type: 'record-draw', order, deed: 'Akte 1' }),
      command(all, who, {
        type: 'announce-draw',
        joinUntil,
        commitment: commitmentTo({ by: officer, value: value('officer') }),
      }),
    ];
  }
  if (lots.closedAt === undefined) {
    const joining = lots.tied
      .filter((operator) => lots.joined[operator] === undefined)
      .map((operator) => {
        const commitment = commitmentTo({ by: operator, value: value(operator) });
        return command(all, all.tendererOf(operator), { type: 'join-draw', commitment });
      });
    return [...joining, command(all, who, { type: 'close-draw' })];
  }
  const hidden = Object.keys(lots.joined).filter((operator) => lots.revealed[operator] === undefined);
  const reveals = hidden.map((operator) =>
    command(all, all.tendererOf(operator), { type: 'reveal-draw', value: value(operator) }),
  );
  return [...reveals, command(all, who, { type: 'conclude-draw', value: value('officer'), deed: 'Akte 2' })];
}

/** While the standstill runs. Empty when there is nothing to do but wait. */
export function waiting(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { leader, second } = all.cast;
  const duties = askedOf(file).flatMap((operator) => evidenceOf(all, file, operator, now));
  for (const { objection, answer } of file.standstill.objections)
    if (answer === undefined)
      duties.push(command(all, second, { type: 'answer-objection', objection, answer: 'Nee.' }));
  for (const { proceedings, ended, servedOn } of file.standstill.proceedings) {
    const outcome = all.chance.pick(['award-stands', 'award-stands', 'new-decision-needed'] as const);
    const end = { type: 'end-proceedings', proceedings, how: 'judgment', outcome, on: servedOn, reason } as const;
    if (ended === undefined) duties.push(command(all, leader, end));
  }
  if (file.contract.final === undefined) {
    return finalAwardOf(file, now).ok ? [...duties, command(all, leader, { type: 'award-finally' })] : duties;
  }
  return [...duties, ...contracting(all, file, now)];
}

function evidenceOf(all: Participants, file: ProcedureFile, operator: string, now: Temporal.Instant): Duty[] {
  const who = all.tendererOf(operator);
  const { handedIn, judged } = pieceOf(file, operator, 'uittreksel');
  if (judged?.accepted === false)
    return [command(all, all.cast.leader, { type: 'exclude-tenderer', operator, ground: 'fraude', reason })];
  if (judged !== undefined) return [];
  if (handedIn !== undefined) {
    const judgment = { type: 'judge-evidence', operator, item: 'uittreksel', reason, goodReason: true } as const;
    return [command(all, all.cast.leader, { ...judgment, accepted: all.chance.happens(90) })];
  }
  return [
    async () => {
      const bytes = new TextEncoder().encode(`%PDF-1.7 uittreksel ${operator} ${all.chance.hex(4)}`);
      const piece = await all.world.bring(who, 'Uittreksel.pdf', bytes);
      const issuedOn = toIso(now.subtract({ hours: 240 })).slice(0, 10);
      return all.act(who, { type: 'hand-in-evidence', item: 'uittreksel', file: piece, issuedOn, lateReason: reason });
    },
  ];
}

function contracting(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { leader } = all.cast;
  const today = now.toZonedDateTimeISO(guideOf(file).timeZone).toPlainDate().toString();
  const kinds = file.contract.final?.reserve === undefined ? ['main' as const] : ['main' as const, 'reserve' as const];
  const missing = kinds.filter((kind) => contractOf(file, kind) === undefined);
  const start = today > '2026-07-01' ? today : '2026-07-01';
  if (missing.length > 0)
    return missing.map((kind) => command(all, leader, { type: 'register-contract', kind, signedOn: today, start }));
  const option = openOption(file)?.option;
  const used = all.chance.happens(60);
  return option === undefined ? [] : [command(all, leader, { type: 'decide-option', option, used, reason })];
}
