import { z } from 'zod';
import { commandSchema, type ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { gradedCriteria } from '#tender/core/procedure/evaluation/committee.ts';
import { admitted, remaining, tenderers } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf, guideOf } from '#tender/core/procedure/planning/phases.ts';
import { sampleOf } from '../server/testing/sample.ts';
import type { Act } from './act.ts';
import { groundOf, planItem, priceItem } from './names.ts';
import type { Participants } from './participants.ts';
import { operatorOf } from './people.ts';

const rest = [
  'draft-procedure',
  // Made by the browsers of those who keep the vault: a made-up one would only be a vault that nobody can open.
  'publish-procedure',
  'register-custody-key',
  // Ends a run without showing anything: done on purpose, and rarely.
  'stop-procedure',
  'revoke-role',
  'dismiss-evaluator',
  'exclude-tenderer',
  'replace-guide',
  'choose-reading',
];

const samples = commandSchema.options.filter((option) => !rest.includes(option.shape.type.value));

/** Anybody asks for anything: mostly without the right to it, out of its order, or about what is not there. */
export function hostile(all: Participants, file: ProcedureFile): Act {
  const { chance, cast } = all;
  const who = chance.pick(cast.everybody);
  const sample = sampleOf(chance.pick(samples));
  const known = { ...(sample as Record<string, unknown>), ...aimed(all, file, sample as Record<string, unknown>) };
  const read = z.safeParse(commandSchema, known);
  const command = read.success ? read.data : ({ type: 'freeze-quality' } as const);
  return { ...all.act(who, harmless(command)), name: `(hostile) ${command.type}` };
}

/** Of things that are there, so that more than the first check is met. */
function aimed(all: Participants, file: ProcedureFile, sample: Record<string, unknown>): Record<string, unknown> {
  const { chance, cast } = all;
  const quality = file.preparation.guide === undefined ? ['aanpak'] : gradedCriteria(file).map(({ id }) => id);
  const values: Record<string, () => unknown> = {
    operator: () => operatorOf(chance.pick(cast.tenderers)),
    claimant: () => operatorOf(chance.pick(cast.tenderers)),
    user: () => chance.pick(cast.everybody).user,
    criterion: () => chance.pick(quality),
    grade: () => chance.pick(['uitstekend', 'goed', 'slecht']),
    item: () => chance.pick(itemsOf(file)),
    role: () => chance.pick(['buyer', 'notary', 'auditor']),
    share: () => chance.pick([...all.shares.values(), ...all.priceShares.values(), 'x'.repeat(40)]),
    recipient: () => file.opening.vault?.recipient ?? sample['recipient'],
  };
  const aims = Object.keys(sample).filter((field) => field in values && (field === 'user' || chance.happens(80)));
  return Object.fromEntries(aims.map((field) => [field, values[field]?.()]));
}

function itemsOf(file: ProcedureFile): readonly string[] {
  const { guide } = file.preparation;
  return guide === undefined ? ['uea'] : [priceItem(guide), planItem(guide), 'uea', 'uittreksel'];
}

/** A change of the planning by whoever may is no attack; it would move the vault's closing out of the run. */
function harmless(command: ProcedureCommand): ProcedureCommand {
  if (command.type !== 'change-planning') return command;
  return { ...command, phase: 'geen', dating: { on: '2026-03-18' } };
}

/** What also happens in a procedure, by those who may: not needed to get on, and not always welcome. */
export function besides(all: Participants, file: ProcedureFile, now: Temporal.Instant): Act | undefined {
  const { cast, chance } = all;
  const reason = 'Dat is nodig.';
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  if (file.preparation.publishedAt === undefined) return undefined;
  const [in1] = chance.shuffled(remaining(file));
  const sent = file.award.decisions.some((decision) => decision.sent !== undefined);
  const until = now.add({ hours: 30 }).toString({ smallestUnit: 'millisecond' });
  const possible: Act[] = [
    all.act(chance.pick(cast.tenderers), { type: chance.pick(['follow-procedure', 'unfollow-procedure'] as const) }),
    all.act(chance.pick(cast.tenderers), {
      type: 'register-for-site-visit',
      attendants: [{ personal: { name: 'Iemand' } }],
    }),
    all.act(chance.pick([cast.leader, ...cast.keepers]), wrongShare(all)),
    all.act(cast.leader, later(all, file)),
  ];
  if (in1 !== undefined) {
    possible.push(
      all.act(cast.leader, { type: 'request-explanation', operator: in1, question: 'Hoe kan dat?', until }),
      all.act(all.tendererOf(in1), { type: 'raise-objection', text: 'Wij zijn het er niet mee eens.' }),
    );
    const outOfThree = tenderers(file).length > 2 && admitted(file).length > 1 && chance.happens(30);
    if (outOfThree)
      possible.push(
        all.act(cast.second, { type: 'exclude-tenderer', operator: in1, ground: groundOf(guideOf(file)), reason }),
      );
    const started = { claimant: in1, court: 'Rechtbank', caseNumber: '1', servedOn: today } as const;
    if (sent && chance.happens(30)) possible.push(all.act(cast.leader, { type: 'record-proceedings', ...started }));
  }
  return chance.pick(possible);
}

function wrongShare(all: Participants): ProcedureCommand {
  const share = all.chance.pick([...all.shares.values(), 'x'.repeat(40)]);
  return { type: 'release-share', share, tenders: [], inspections: [] };
}

/** The vault closes later, while it may still. */
function later(all: Participants, file: ProcedureFile): ProcedureCommand {
  const phase = guideOf(file).submission.deadline;
  const local = deadlineOf(file).toZonedDateTimeISO(guideOf(file).timeZone).toPlainDateTime();
  const moved = local.add({ hours: all.chance.pick([1, 25, 47, -100]) }).toString({ smallestUnit: 'minute' });
  const until = all.chance.pick([moved, moved, '2026-03-29T02:30']);
  return { type: 'change-planning', phase, dating: { until }, reason: 'Er is meer tijd nodig.' };
}
