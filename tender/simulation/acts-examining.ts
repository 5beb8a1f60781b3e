import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { activeEvaluators, gradedCriteria, versionsOf } from '#tender/core/procedure/evaluation/committee.ts';
import { openItems } from '#tender/core/procedure/examination/open-items.ts';
import { admitted, remaining } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { shareOf } from '#tender/core/procedure/opening/custody.ts';
import { tenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Duty } from './acts-before.ts';
import type { Participants } from './participants.ts';
import { operatorOf } from './people.ts';

const reason = 'Zo is het gebleken.';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

/** The vault is closed in time, not yet opened. */
export function opening(all: Participants, file: ProcedureFile): Duty[] {
  const released = new Set(file.opening.released.map(({ user }) => user));
  const holders = (file.opening.vault?.custodians ?? []).filter(
    ({ user }) => !released.has(user) && shareOf(file, user) !== undefined,
  );
  return holders.map(
    ({ user }): Duty =>
      async () => {
        const wrong = all.chance.happens(10);
        const share = wrong ? 'een-verkeerd-aandeel' : (all.shares.get(user) ?? '');
        return all.act(all.actorOf(user), { type: 'release-share', share, tenders: [], inspections: [] });
      },
  );
}

export function examining(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { leader, second } = all.cast;
  const { remedies, explanations } = file.examination;
  const duties: Duty[] = [];
  for (const operator of remaining(file)) {
    if (tenderOf(file, operator)?.files.some(({ item }) => item === 'prijs') !== true)
      duties.push(command(all, leader, { type: 'exclude-tenderer', operator, ground: 'fraude', reason }));
  }
  if (duties.length > 0) return duties;
  for (const remedy of remedies.filter((one) => one.judged === undefined && remaining(file).includes(one.operator))) {
    const over = now.epochMilliseconds >= Temporal.Instant.from(remedy.until).epochMilliseconds;
    const { operator, remedy: key } = remedy;
    if (remedy.handedIn !== undefined) {
      const accepted = all.chance.happens(75);
      duties.push(command(all, leader, { type: 'judge-remedy', remedy: key, accepted, reason }));
    } else if (over)
      duties.push(command(all, leader, { type: 'exclude-tenderer', operator, ground: 'fraude', reason }));
    else duties.push(() => handInRemedy(all, all.tendererOf(operator), key));
  }
  for (const { explanation, operator, given, judged } of explanations.filter((one) => one.judged === undefined)) {
    if (judged !== undefined || !remaining(file).includes(operator)) continue;
    if (given === undefined)
      duties.push(command(all, all.tendererOf(operator), { type: 'give-explanation', explanation, text: 'Daarom.' }));
    else duties.push(command(all, second, { type: 'judge-explanation', explanation, accepted: true, reason }));
  }
  for (const { operator, item } of openItems(file)) duties.push(...examination(all, file, operator, item));
  if (duties.length > 0) return duties;
  return [command(all, leader, { type: 'conclude-examination' })];
}

function examination(all: Participants, file: ProcedureFile, operator: string, item: string): Duty[] {
  const { leader } = all.cast;
  const verdict = file.examination.verdicts[operator]?.[item]?.verdict;
  const lacking = verdict === 'incomplete' || verdict === 'missing';
  const asked = file.examination.remedies.filter((one) => one.operator === operator && one.item === item);
  if (asked.some(({ judged }) => judged === undefined) || item.startsWith('explanation-')) return [];
  if (lacking && asked.length > 0)
    return [command(all, leader, { type: 'exclude-tenderer', operator, ground: 'fraude', reason })];
  if (lacking && item !== 'prijs')
    return [command(all, leader, { type: 'request-remedy', operator, item, description: 'Er ontbreekt iets.' })];
  const found =
    all.chance.happens(92) || item === 'prijs' ? 'complete' : all.chance.pick(['incomplete', 'missing'] as const);
  return [command(all, leader, { type: 'examine-item', operator, item, verdict: found, note: '' })];
}

async function handInRemedy(all: Participants, who: Actor, remedy: string): ReturnType<Duty> {
  const text = `%PDF-1.7 aanvulling van ${operatorOf(who)} ${all.chance.hex(4)}`;
  const file = await all.world.bring(who, 'Aanvulling.pdf', new TextEncoder().encode(text));
  return all.act(who, { type: 'hand-in-remedy', remedy, file });
}

export function evaluating(all: Participants, file: ProcedureFile): Duty[] {
  const { leader, evaluators } = all.cast;
  const { meeting } = file.evaluation;
  const known = file.evaluation.evaluators;
  const missing = evaluators.filter(({ user }) => !known.some((one) => one.user === user));
  if (missing.length > 0 && meeting === undefined) {
    return missing.map(({ user }) =>
      command(all, leader, { type: 'appoint-evaluator', user, function: 'Beoordelaar' }),
    );
  }
  const undeclared = known.filter((one) => one.declared === undefined && one.dismissed === undefined);
  if (undeclared.length > 0) {
    return undeclared.map(({ user }) =>
      command(all, all.actorOf(user), { type: 'declare-conflict', conflict: false, explanation: '' }),
    );
  }
  const active = activeEvaluators(file).filter(({ handedInAt }) => handedInAt === undefined);
  if (active.length > 0) return active.flatMap(({ user }) => scoring(all, file, all.actorOf(user)));
  if (meeting === undefined) return [command(all, leader, { type: 'open-meeting' })];
  if (meeting.closedAt === undefined) {
    const [operator] = all.chance.shuffled(admitted(file));
    const changes = activeEvaluators(file).map(({ user }) => changing(all, file, all.actorOf(user), operator ?? ''));
    return [...changes, command(all, leader, { type: 'close-meeting', minutes: 'Besproken.' })];
  }
  return [command(all, leader, { type: 'freeze-quality' })];
}

function scoring(all: Participants, file: ProcedureFile, who: Actor): Duty[] {
  const open = admitted(file).flatMap((operator) =>
    gradedCriteria(file)
      .filter(({ id }) => versionsOf(file, who.user, operator, id).length === 0)
      .map(({ id }) => ({ operator, criterion: id })),
  );
  if (open.length === 0) return [command(all, who, { type: 'hand-in-scores' })];
  return open.map(({ operator, criterion }) => {
    // Mostly the same grade, so that some stand level.
    const grade = all.chance.pick(['goed', 'goed', 'goed', 'uitstekend', 'matig', 'slecht']);
    return command(all, who, { type: 'give-score', operator, criterion, grade, reason });
  });
}

function changing(all: Participants, file: ProcedureFile, who: Actor, operator: string): Duty {
  const criterion = all.chance.pick(gradedCriteria(file)).id;
  const grade = all.chance.pick(['goed', 'uitstekend', 'matig']);
  return command(all, who, { type: 'change-score', operator, criterion, grade, reason });
}
