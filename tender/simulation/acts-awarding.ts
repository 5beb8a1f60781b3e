import { toIso } from '#platform/kernel/time.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import { tieForLots, tieInTheWay } from '#tender/core/procedure/award/decide.ts';
import { isOvertaken, lastDecision, standingDecision } from '#tender/core/procedure/award/decisions.ts';
import { joinHours } from '#tender/core/procedure/award/draw-rules.ts';
import { commitmentTo, officer } from '#tender/core/procedure/award/lots.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { finalAwardOf } from '#tender/core/procedure/contract/decide.ts';
import { contractOf, openOption } from '#tender/core/procedure/contract/duration.ts';
import { gradedCriteria } from '#tender/core/procedure/evaluation/committee.ts';
import { askedOf, itemsAskedOf, pieceOf } from '#tender/core/procedure/evidence/asked.ts';
import { admitted } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Duty } from './act.ts';
import { examiningPrices, explaining, openingPrices } from './acts-examining.ts';
import { selecting } from './acts-selecting.ts';
import { groundOf } from './names.ts';
import type { Participants } from './participants.ts';

const reason = 'Zo is het gebleken.';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

export function awarding(all: Participants, file: ProcedureFile): Duty[] {
  const { leader } = all.cast;
  if (file.award.prices === undefined && !isSelection(guideOf(file))) {
    const before = [...openingPrices(all, file), ...examiningPricesOnceOpen(all, file)];
    return before.length > 0 ? before : [command(all, leader, { type: 'open-prices', readings: [] })];
  }
  const open = explaining(all, file, all.world.clock.now());
  if (open.length > 0) return open;
  const ranking = currentRanking(file);
  if (!ranking.ok || admitted(file).length === 0) return [];
  const tie = tieForLots(file, ranking.value);
  const { lots } = file.award;
  if (lots !== undefined && (tie?.tied.toSorted().join() !== lots.tied.toSorted().join() || all.chance.happens(4)))
    return [command(all, drawerOf(all, lots.drawnBy), { type: 'abandon-draw', reason })];
  if (tie !== undefined && (tieInTheWay(file, ranking.value) || lots !== undefined))
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
  const criterion = all.chance.pick(gradedCriteria(file)).id;
  const adjustments = [{ criterion, points: all.chance.pick(['0.1', '1', '2.5']), reason }];
  const held = { type: 'record-verification', operator, minutes: 'Besproken.', outcome: 'points-lowered' } as const;
  return [command(all, all.cast.leader, { ...held, adjustments })];
}

function drawing(all: Participants, file: ProcedureFile, tied: readonly string[], by: 'notary' | 'staff'): Duty[] {
  const joinUntil = toIso(all.world.clock.now().add({ hours: joinHours + 1 }));
  const who = drawerOf(all, by);
  const { lots, draws, abandonedDraws } = file.award;
  const value = (party: string) => all.chance.of(`lot ${party} ${draws.length} ${abandonedDraws.length}`).hex(32);
  const dropsOut = all.chance.happens(lots === undefined ? 3 : 8);
  if (dropsOut && tied.length > 0) {
    const operator = all.chance.pick(tied);
    return [
      command(all, all.cast.second, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason }),
    ];
  }
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

function drawerOf(all: Participants, by: 'notary' | 'staff'): Actor {
  return by === 'notary' ? all.cast.notary : (all.cast.keepers[0] ?? all.cast.leader);
}

function examiningPricesOnceOpen(all: Participants, file: ProcedureFile): Duty[] {
  const { vault, opened } = file.opening.prices;
  return vault === undefined || opened !== undefined ? examiningPrices(all, file) : [];
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
  return [...duties, ...(isSelection(guideOf(file)) ? selecting(all, file) : contracting(all, file, now))];
}

function evidenceOf(all: Participants, file: ProcedureFile, operator: string, now: Temporal.Instant): Duty[] {
  return itemsAskedOf(file, operator).flatMap(({ id }) => pieceOfEvidence(all, file, operator, id, now));
}

function pieceOfEvidence(
  all: Participants,
  file: ProcedureFile,
  operator: string,
  item: string,
  now: Temporal.Instant,
): Duty[] {
  const who = all.tendererOf(operator);
  const { handedIn, judged } = pieceOf(file, operator, item);
  if (judged?.accepted === false)
    return [
      command(all, all.cast.leader, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason }),
    ];
  if (judged !== undefined) return [];
  if (handedIn !== undefined) {
    const judgment = { type: 'judge-evidence', operator, item, reason, goodReason: true } as const;
    return [command(all, all.cast.leader, { ...judgment, accepted: all.chance.happens(94) })];
  }
  return [
    async () => {
      const bytes = new TextEncoder().encode(`%PDF-1.7 ${item} ${operator} ${all.chance.hex(4)}`);
      const piece = await all.world.bring(who, 'Bewijs.pdf', bytes);
      const issuedOn = toIso(now.subtract({ hours: 240 })).slice(0, 10);
      return all.act(who, { type: 'hand-in-evidence', item, file: piece, issuedOn, lateReason: reason });
    },
  ];
}

function contracting(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { leader } = all.cast;
  const today = now.toZonedDateTimeISO(guideOf(file).timeZone).toPlainDate().toString();
  const kinds = file.contract.final?.reserve === undefined ? ['main' as const] : ['main' as const, 'reserve' as const];
  const missing = kinds.filter((kind) => contractOf(file, kind) === undefined);
  const planned = guideOf(file).contract.start;
  const start = planned !== undefined && today < planned ? planned : today;
  if (missing.length > 0)
    return missing.map((kind) => async () => ({
      ...all.act(leader, { type: 'register-contract', kind, signedOn: today, start }),
      refused: (code) => void (all.stuck ||= code === 'tender-no-longer-binds'),
    }));
  const option = openOption(file)?.option;
  const used = all.chance.happens(60);
  return option === undefined ? [] : [command(all, leader, { type: 'decide-option', option, used, reason })];
}
