import { fromIso, toIso } from '#platform/kernel/time.ts';
import { filesOf } from '../procedure/examination/race.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { earliestUntil, type GoingOn, goingOn } from '../procedure/negotiation/decide.ts';
import { negotiationsClosed, receivedFrom, runningRound, turnsOf } from '../procedure/negotiation/turns.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/**
 * Rounds of new tenders (ORES-14): each was called when the tenders before it were open and examined, with a vault of its own and the days of the
 * guide; invited were those who were still in and nobody else, and nobody else handed in; prices were read from the last tender of each; and
 * the contract was awarded when the negotiations were closed, or as the guide announced. That tenders came before the closing of their round,
 * and that its vault opened after it, `arrival` and `opening` say.
 */
export function negotiationCheck(): Check {
  let expected: GoingOn = { invited: [], leftOut: [] };
  return {
    name: 'negotiation',
    needsAll: true,
    at(moment: Moment): readonly Said[] {
      const { before, recorded } = moment;
      const { event } = recorded;
      if (event.type === 'RoundOpened') expected = chosen(before);
      if (event.type === 'InvitedToRound' || event.type === 'LeftOutOfRound') return named(before, event, expected);
      if (event.type === 'VaultOpened') return roundOpened(moment, expected);
      return judge(moment);
    },
  };
}

function judge({ before, recorded: { at, event } }: Moment): readonly Said[] {
  switch (event.type) {
    case 'RoundOpened':
      return [called(before, event, at)];
    case 'TenderPlaced':
      return placed(before, event.operator);
    case 'NegotiationHeld':
      return talked(before, event);
    case 'NegotiationForgone': {
      const rule = before.preparation.guide?.negotiation;
      const right = rule?.firstTendersSuffice === true && before.negotiation.round === undefined;
      return [said(right, ['forgone-as-announced', 'forgone-unannounced'], {})];
    }
    case 'PricesOpened':
      return before.preparation.guide?.negotiation === undefined ? [] : lastTenders(before, event);
    case 'AwardDecided': {
      if (before.preparation.guide?.negotiation === undefined) return [];
      const rounds = before.negotiation.round?.number ?? 0;
      const over = negotiationsClosed(before) && runningRound(before) === undefined;
      return [said(over, ['negotiations-over', 'awarded-amid-negotiations'], { number: event.number, rounds })];
    }
    default:
      return [];
  }
}

function chosen(file: ProcedureFile): GoingOn {
  return goingOn(file, file.preparation.guide?.negotiation ?? {});
}

/** Only what is wrong is told by its name; what is right is one sentence. */
function called(file: ProcedureFile, event: Of<'RoundOpened'>, at: string): Said {
  const rule = file.preparation.guide?.negotiation;
  const { round, until, recipient, needed, custodians } = event;
  const earliestAt = toIso(earliestUntil(file, fromIso(at)));
  const params = { round, calledAt: at, untilAt: until, earliestAt };
  if (rule === undefined || round > rule.rounds) return fails('round-not-in-guide', params);
  const follows = round === (file.negotiation.round?.number ?? 0) + 1 && !negotiationsClosed(file);
  if (!follows || file.examination.concluded === undefined) return fails('round-before-its-time', params);
  if (until < earliestAt) return fails('round-shorter-than-guide', params);
  const used = turnsOf(file).some(({ opening }) => opening.vault?.recipient === recipient);
  const holders = new Set(custodians.map(({ user }) => user)).size;
  const enough = needed >= guideOf(file).submission.opening.persons && holders >= needed;
  return said(!used && enough, ['round-called', 'round-without-vault'], params);
}

function named(
  file: ProcedureFile,
  event: Of<'InvitedToRound' | 'LeftOutOfRound'>,
  { invited, leftOut }: GoingOn,
): readonly Said[] {
  const { operator, round } = event;
  const params = { round, name: operatorName(file, operator) };
  if (event.type === 'InvitedToRound') return invited.includes(operator) ? [] : [fails('invited-wrongly', params)];
  const { rank } = event;
  const right = leftOut.some((one) => one.operator === operator && one.rank === rank);
  return [said(right, ['left-out-by-rank', 'left-out-wrongly'], { ...params, rank })];
}

/** All who had to be invited were, and of each one tender counts from now on. */
function roundOpened({ before, after }: Moment, { invited, leftOut }: GoingOn): readonly Said[] {
  const { round, out } = before.negotiation;
  if (round === undefined) return [];
  const missing = [
    ...invited.filter((operator) => !round.invited.includes(operator)),
    ...leftOut.flatMap(({ operator }) => (out[operator] === undefined ? [operator] : [])),
  ];
  const names = missing.map((operator) => operatorName(before, operator)).join(', ');
  const facts = { round: round.number, count: round.invited.length };
  const fresh = round.invited.filter((operator) => receivedFrom(after, operator)?.round === round.number).length;
  const gone = round.invited.filter((operator) => after.negotiation.out[operator]?.round === round.number).length;
  return [
    missing.length === 0 ? holds('invited-all', facts) : fails('invited-not-all', { ...facts, names }),
    holds('round-brought', { round: round.number, fresh, gone, stands: round.invited.length - fresh - gone }),
  ];
}

function placed(file: ProcedureFile, operator: string): readonly Said[] {
  const { round } = file.negotiation;
  if (round === undefined) return [];
  const params = { round: round.number, name: operatorName(file, operator) };
  return [said(round.invited.includes(operator), ['placed-when-invited', 'placed-uninvited'], params)];
}

function talked(file: ProcedureFile, { operator, subjects }: Of<'NegotiationHeld'>): readonly Said[] {
  const known = new Set(file.preparation.guide?.negotiation?.subjects.map(({ id }) => id));
  const other = subjects.filter((id) => !known.has(id));
  const params = { name: operatorName(file, operator), subjects: other.join(', ') };
  return other.length === 0 ? [] : [fails('talked-about-other', params)];
}

/** The price sheet that was read is one of the last tender of its tenderer that could be opened. */
function lastTenders(file: ProcedureFile, { readings }: Of<'PricesOpened'>): readonly Said[] {
  const sheets = new Set(
    guideOf(file).submission.checklist.flatMap(({ id, kind }) => (kind === 'price-sheet' ? [id] : [])),
  );
  return readings.map(({ operator, sheet }) => {
    const tender = receivedFrom(file, operator);
    const own = filesOf(file, operator).filter(({ item }) => sheets.has(item));
    const right = own.some(({ file: { sha256 } }) => sha256 === sheet);
    const params = { name: operatorName(file, operator), round: tender?.round ?? 0, placedAt: tender?.placedAt ?? '–' };
    return said(right, ['last-tender-counts', 'other-tender-counts'], params);
  });
}
