import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { activeEvaluators, gradedCriteria, versionsOf } from '#tender/core/procedure/evaluation/committee.ts';
import { openItems, openPriceItems } from '#tender/core/procedure/examination/open-items.ts';
import { admitted, remaining } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { shareOf } from '#tender/core/procedure/opening/custody.ts';
import { tenderOf, wholeTenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Duty } from './act.ts';
import { gradesOf, groundOf, priceItem } from './names.ts';
import type { Participants } from './participants.ts';
import { operatorOf } from './people.ts';

const reason = 'Zo is het gebleken.';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

/** The vault is closed in time, not yet opened. */
export function opening(all: Participants, file: ProcedureFile): Duty[] {
  if (file.outage.reports.some(({ decided }) => decided === undefined) && all.chance.happens(80)) return [];
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

/** The second ceremony: by a leader alone when he likes, else by custodians once quality is frozen. */
export function openingPrices(all: Participants, file: ProcedureFile): Duty[] {
  const { vault, opened, released } = file.opening.prices;
  if (vault === undefined || opened !== undefined) return [];
  const wrong = all.chance.happens(10) ? 'een-verkeerd-aandeel' : undefined;
  const offering = (user: string, share: string): Duty =>
    command(all, all.actorOf(user), {
      type: 'release-price-share',
      share: wrong ?? share,
      prices: [],
      inspections: [],
    });
  const alone = [...all.priceKeys].map(([user, key]) => offering(user, key));
  const waits = file.evaluation.frozenAt === undefined;
  if (waits) return all.chance.happens(15) ? alone : [];
  const together = [...all.priceShares]
    .filter(([user]) => shareOf(file, user) !== undefined && !released.some((act) => act.user === user))
    .map(([user, share]) => offering(user, share));
  return [...alone, ...together];
}

/** Who has no price among what could be opened cannot be ranked. */
function withoutPrice(all: Participants, file: ProcedureFile): Duty[] {
  if (guideOf(file).priceSheet === undefined) return [];
  return remaining(file)
    .filter(
      (operator) => wholeTenderOf(file, operator)?.files.some(({ item }) => item === priceItem(guideOf(file))) !== true,
    )
    .map((operator) =>
      command(all, all.cast.leader, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason }),
    );
}

/** What lay in the price envelopes, once they are open: by who may see it. */
export function examiningPrices(all: Participants, file: ProcedureFile): Duty[] {
  const lacking = withoutPrice(all, file);
  if (lacking.length > 0) return lacking;
  return openPriceItems(file).map(({ operator, item }) =>
    command(all, all.cast.leader, { type: 'examine-item', operator, item, verdict: 'complete', note: '' }),
  );
}

export function examining(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { leader } = all.cast;
  const { remedies } = file.examination;
  const apart = file.opening.prices.vault !== undefined;
  const nothing = remaining(file).filter((operator) => apart && tenderOf(file, operator) === undefined);
  const duties = nothing.map((operator) =>
    command(all, leader, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason }),
  );
  if (!apart) duties.push(...withoutPrice(all, file));
  if (duties.length > 0) return duties;
  for (const remedy of remedies.filter((one) => one.judged === undefined && remaining(file).includes(one.operator))) {
    const over = now.epochMilliseconds >= Temporal.Instant.from(remedy.until).epochMilliseconds;
    const { operator, remedy: key } = remedy;
    if (remedy.handedIn !== undefined) {
      const accepted = all.chance.happens(75);
      duties.push(command(all, leader, { type: 'judge-remedy', remedy: key, accepted, reason }));
    } else if (over)
      duties.push(
        command(all, leader, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason }),
      );
    else duties.push(() => handInRemedy(all, all.tendererOf(operator), key));
  }
  duties.push(...explaining(all, file, now));
  for (const { operator, item } of openItems(file)) duties.push(...examination(all, file, operator, item));
  if (duties.length > 0) return duties;
  return [command(all, leader, { type: 'conclude-examination' })];
}

/** What was asked is answered and judged; also of who was asked after the examination. */
export function explaining(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  return file.examination.explanations
    .filter(({ judged, operator }) => judged === undefined && remaining(file).includes(operator))
    .map(({ explanation, operator, given, until }) => {
      // Who lets the term pass is judged without an explanation.
      const over = Temporal.Instant.compare(now, Temporal.Instant.from(until)) >= 0;
      return given === undefined && !over
        ? command(all, all.tendererOf(operator), { type: 'give-explanation', explanation, text: 'Daarom.' })
        : command(all, all.cast.second, { type: 'judge-explanation', explanation, accepted: true, reason });
    });
}

function examination(all: Participants, file: ProcedureFile, operator: string, item: string): Duty[] {
  const { leader } = all.cast;
  const verdict = file.examination.verdicts[operator]?.[item]?.verdict;
  const lacking = verdict === 'incomplete' || verdict === 'missing';
  const asked = file.examination.remedies.filter((one) => one.operator === operator && one.item === item);
  if (asked.some(({ judged }) => judged === undefined) || item.startsWith('explanation-')) return [];
  if (lacking && asked.length > 0)
    return [command(all, leader, { type: 'exclude-tenderer', operator, ground: groundOf(guideOf(file)), reason })];
  if (lacking && item !== priceItem(guideOf(file)))
    return [command(all, leader, { type: 'request-remedy', operator, item, description: 'Er ontbreekt iets.' })];
  const found =
    all.chance.happens(92) || item === priceItem(guideOf(file))
      ? 'complete'
      : all.chance.pick(['incomplete', 'missing'] as const);
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
    const changes = (all.level ? [] : activeEvaluators(file)).map(({ user }) =>
      changing(all, file, all.actorOf(user), operator ?? ''),
    );
    return [...changes, command(all, leader, { type: 'close-meeting', minutes: 'Besproken.' })];
  }
  const presentations = presenting(all, file);
  return presentations.length > 0 ? presentations : [command(all, leader, { type: 'freeze-quality' })];
}

/** Where the guide has them, before quality is frozen. */
function presenting(all: Participants, file: ProcedureFile): Duty[] {
  const { leader } = all.cast;
  const { award } = guideOf(file);
  const { presentations } = file.evaluation;
  const now = all.world.clock.now();
  const at = toIso(now.add({ minutes: 1 }));
  const open =
    award.presentation === undefined ? [] : admitted(file).filter((one) => presentations[one]?.held === undefined);
  return open.map((operator) =>
    presentations[operator] === undefined
      ? command(all, leader, { type: 'plan-presentation', operator, at, location: 'Hier' })
      : command(all, leader, { type: 'record-presentation', operator, persons: 2, minutes: 'Besproken.' }),
  );
}

function scoring(all: Participants, file: ProcedureFile, who: Actor): Duty[] {
  const open = admitted(file).flatMap((operator) =>
    gradedCriteria(file)
      .filter(({ id }) => versionsOf(file, who.user, operator, id).length === 0)
      .map((criterion) => ({ operator, criterion: criterion.id, grades: gradesOf(guideOf(file), criterion) })),
  );
  if (open.length === 0) return [command(all, who, { type: 'hand-in-scores' })];
  return open.map(({ operator, criterion, grades }) => {
    // Mostly the same grade, so that some stand level.
    const grade = all.level || all.chance.happens(40) ? 'goed' : all.chance.pick(grades);
    return command(all, who, { type: 'give-score', operator, criterion, grade, reason });
  });
}

function changing(all: Participants, file: ProcedureFile, who: Actor, operator: string): Duty {
  const criterion = all.chance.pick(gradedCriteria(file));
  const grade = all.chance.pick(gradesOf(guideOf(file), criterion));
  return command(all, who, { type: 'change-score', operator, criterion: criterion.id, grade, reason });
}
