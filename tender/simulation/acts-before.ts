import { shareProof } from '#platform/sealing/shares.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { sharesNeeded, withKey } from '#tender/core/procedure/opening/custody.ts';
import { guideOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import { closesAt, isSettled, openRound, questionsOf, roundsOf } from '#tender/core/procedure/questions/rounds.ts';
import type { Role } from '#tender/core/procedure/roles.ts';
import { registerCustodyKey } from '../server/custody-key.ts';
import { draftOf, keepDraft } from '../server/drafts.ts';
import type { Act, Duty } from './act.ts';
import { judging, reporting } from './acts-outage.ts';
import type { Intent, Participants } from './participants.ts';
import { operatorOf, procedureId } from './people.ts';
import { makeTender } from './tenders.ts';
import { demand } from './violation.ts';

const later =
  (act: Act): Duty =>
  () =>
    Promise.resolve(act);

/** Until the guide is published. */
export function preparing(all: Participants, file: ProcedureFile): Duty[] {
  const { cast, guide } = all;
  if (file.version === 0) {
    const command = {
      type: 'draft-procedure',
      procedure: all.procedure,
      fileName: 'leidraad.json',
      source: guide.source,
      ...(all.invited === undefined ? {} : { invitedFrom: { kind: 'selection', procedure: procedureId } as const }),
    } as const;
    return [later(all.act(cast.leader, command))];
  }
  const wanted: readonly (readonly [string, Role])[] = [
    [cast.second.user, 'buyer'],
    [cast.auditor.user, 'auditor'],
    [cast.notary.user, 'notary'],
    ...(guide.outage?.confirmedBy === 'helpdesk' ? [[cast.helpdesk.user, 'helpdesk'] as const] : []),
    ...[cast.leader, ...cast.keepers].map(({ user }) => [user, 'custodian'] as const),
  ];
  const missing = wanted.filter(([user, role]) => file.preparation.granted[user]?.includes(role) !== true);
  const grants = missing.map(([user, role]) => later(all.act(cast.leader, { type: 'grant-role', user, role })));
  const keyless = [cast.leader, ...cast.keepers].filter(
    ({ user }) =>
      file.preparation.granted[user]?.includes('custodian') === true && file.opening.keys[user] === undefined,
  );
  const keys = keyless.map(
    (who): Duty =>
      async () => {
        const { recipient } = await all.keyOf(who.user);
        const key = { recipient, locked: `locked ${all.chance.hex(16)}` };
        return {
          who,
          name: 'register-custody-key',
          work: () => (app) => registerCustodyKey(app, all.procedure, who, key),
        };
      },
  );
  const ready = withKey(file).length >= sharesNeeded(file) && missing.length === 0;
  const leaders = guide.envelope === 'process-leader' && file.opening.keys[cast.leader.user] !== undefined;
  const whole = leaders ? [cast.leader.user] : [];
  const publication: Duty = () => all.publication(withKey(file), sharesNeeded(file), whole);
  return [...grants, ...keys, ...(ready && (guide.envelope !== 'process-leader' || leaders) ? [publication] : [])];
}

/** From publication until the vault closes, and a little beyond: who is late does not know it. */
export function tendering(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const provers = (file.opening.vault?.custodians ?? []).filter(({ user }) => file.opening.proofs[user] === undefined);
  const proofs = provers.map(({ user }) =>
    later(all.act(all.actorOf(user), { type: 'prove-share', ...proofsOf(all, user) })),
  );
  return [
    ...proofs,
    ...judging(all, file),
    ...reporting(all, file, now),
    ...answering(all, file, now),
    ...all.intents.flatMap((intent) => ofTenderer(all, file, intent, now)),
  ];
}

function proofsOf(all: Participants, user: string): Omit<Extract<ProcedureCommand, { type: 'prove-share' }>, 'type'> {
  const held = { proof: all.shares, priceProof: all.priceShares, leaderProof: all.priceKeys };
  const shown = Object.entries(held).flatMap(([name, shares]) => {
    const share = shares.get(user);
    return share === undefined ? [] : [[name, shareProof(share)] as const];
  });
  return Object.fromEntries(shown);
}

function answering(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { cast, chance } = all;
  const open = file.questions.questions.filter((question) => !isSettled(question) && question.note === undefined);
  const answers = open.map(({ question }) =>
    later(
      all.act(cast.second, {
        type: 'answer-question',
        question,
        published: 'Hoe groot is het?',
        answer: `Zo groot ${question}.`,
      }),
    ),
  );
  const notes = roundsOf(file).filter(
    (round) =>
      !file.questions.notes.some((note) => note.round === round.id) &&
      Temporal.Instant.compare(now, closesAt(file, round)) >= 0 &&
      questionsOf(file, round.id).every(isSettled),
  );
  const introduction = chance.pick(['Inleiding.', 'Met alle antwoorden.']);
  return [
    ...answers,
    ...notes.map((round) =>
      later(all.act(cast.leader, { type: 'publish-clarification-note', round: round.id, introduction })),
    ),
  ];
}

function ofTenderer(all: Participants, file: ProcedureFile, intent: Intent, now: Temporal.Instant): Duty[] {
  const { who } = intent;
  const operator = operatorOf(who);
  const space = file.submission.workspaces[operator];
  const duties: Duty[] = [];
  if (!all.isInvited(operator)) return intent.placements > 0 ? [() => placing(all, file, intent)] : [];
  if (file.interest.operators[operator]?.following !== true)
    duties.push(later(all.act(who, { type: 'follow-procedure' })));
  if (intent.questions > 0 && openRound(file, now) !== undefined) {
    const text = `Een vraag van ons, nummer ${intent.questions}`;
    const ask = {
      type: 'ask-question',
      place: { document: guideOf(file).documents[0]?.id ?? 'eisen', page: intent.questions },
      text,
    } as const;
    duties.push(later(all.act(who, ask, () => void (intent.questions -= 1))));
  }
  if (intent.placements > 0)
    duties.push(
      () => placing(all, file, intent),
      () => drafting(all, intent),
    );
  if (intent.withdraws && space?.placed !== undefined)
    duties.push(
      later(
        all.act(who, { type: 'withdraw-tender' }, () => {
          intent.withdraws = false;
        }),
      ),
    );
  if (!isClosed(file, now)) return duties;
  // Mostly nobody tries any more.
  return intent.placements > 0 && all.chance.happens(40) ? duties.slice(-2) : [];
}

async function placing(all: Participants, file: ProcedureFile, intent: Intent): Promise<Act> {
  const { who, flaw, rate, leavesPriceOut, plan } = intent;
  const operator = operatorOf(who);
  const base = file.submission.workspaces[operator]?.lastRevision ?? 0;
  const wish = {
    base,
    stranger: (await all.keyOf('stranger')).recipient,
    ...(leavesPriceOut ? {} : { rate: all.level ? rate : rate + base }),
    ...(flaw === undefined ? {} : { flaw }),
    ...(plan === undefined ? {} : { plan }),
  };
  const made = await makeTender(all, who, wish, all.chance);
  all.secrets.push(...made.secrets);
  const act = all.act(who, made.command, () => {
    demand(all.isInvited(operator), 'only who is invited tenders', () => `${operator} was not invited`);
    all.placed.set(operator, made);
    intent.placements -= 1;
  });
  const over = ['tender-too-late', 'not-invited'];
  return { ...act, refused: (code) => (intent.placements = over.includes(code) ? 0 : intent.placements) };
}

async function drafting(all: Participants, { who }: Intent): Promise<Act> {
  const operator = operatorOf(who);
  const base = (await draftOf(all.world.store.entries, all.id, operator))?.revision ?? 0;
  const { recipient } = await all.keyOf(operator);
  const draft = { base, recipient, sealed: Buffer.from(all.chance.bytes(40)).toString('base64') };
  return { who, name: 'keep-draft', work: () => (app) => keepDraft(app, all.id, who, draft) };
}
