import { readFileSync } from 'node:fs';
import type { Refusal } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Actor } from '../../procedure/roles.ts';
import type { CommandOf, HandedInPiece, QualificationCommand } from '../commands.ts';
import type { RecordedQualification } from '../events.ts';
import { qualification, systemAfter } from '../qualification.ts';
import { initialSystem, type QualificationCase, type QualificationSystem } from '../state.ts';

export const source = readFileSync(
  new URL('../../../../examples/ores-kwalificatie/kabels.yaml', import.meta.url),
  'utf8',
);

const authority = { id: 'net', kind: 'authority', name: 'Netbeheerder' } as const;
export const leader: Actor = { user: 'leader', organisation: authority };
export const buyer: Actor = { user: 'buyer', organisation: authority };
export const clock: Actor = { user: 'system' };
export const firm: Actor = { user: 'firm-1', organisation: { id: 'firm', kind: 'operator', name: 'Firm NV' } };
export const other: Actor = { user: 'other-1', organisation: { id: 'other', kind: 'operator', name: 'Other SA' } };

export const paper = { sha256: 'a'.repeat(64), name: 'paper.pdf', size: 10, mediaType: 'application/pdf' } as const;

/** One system, played in memory with a clock that is set. */
export class Play {
  file: QualificationSystem = initialSystem;
  readonly events: RecordedQualification[] = [];
  now = Temporal.Instant.from('2027-03-01T08:00:00Z');

  on(day: string): this {
    this.now = Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '10:00' })
      .toInstant();
    return this;
  }

  does(actor: Actor, ...commands: readonly QualificationCommand[]): this {
    for (const command of commands) {
      const decided = qualification.decide(this.file, command, { now: this.now, actor });
      if (!decided.ok) throw new Error(`${command.type}: ${decided.error.code}`);
      for (const event of decided.value) {
        const recorded = { seq: this.file.version + 1, at: toIso(this.now), actor: actor.user, event };
        this.file = systemAfter(this.file, [recorded]);
        this.events.push(recorded);
      }
    }
    return this;
  }

  refusal(actor: Actor, command: QualificationCommand): Refusal {
    const decided = qualification.decide(this.file, command, { now: this.now, actor });
    if (decided.ok) throw new Error(`${command.type} is not refused`);
    return decided.error;
  }

  code(actor: Actor, command: QualificationCommand): string {
    return this.refusal(actor, command).code;
  }

  case(operator = 'firm'): QualificationCase {
    const found = this.file.cases.findLast((one) => one.operator === operator);
    if (found === undefined) throw new Error(`${operator} has no case`);
    return found;
  }
}

export const drafting = { type: 'draft-system', system: 'net', fileName: 'net.yaml', source } as const;
export const interest = { type: 'express-interest', language: 'nl', contact: { personal: { name: 'N.' } } } as const;

export function certificate(more: Partial<HandedInPiece> = {}): HandedInPiece {
  const usual = { attestation: 'veiligheid', issuedOn: '2027-01-10', validUntil: '2028-01-10', file: paper };
  return 'equivalent' in more ? { ...usual, ...more } : { ...usual, scheme: 'vca', ...more };
}

export function application(more: Partial<CommandOf<'submit-application'>> = {}): CommandOf<'submit-application'> {
  const recognition = certificate({ attestation: 'erkenning', scheme: 'erkenning-c', validUntil: '2031-12-31' });
  return {
    type: 'submit-application',
    items: ['referenties', 'samenstelling', 'verklaring'].map((item) => ({ item, file: paper })),
    attestations: [recognition, certificate()],
    teams: [{ id: 'team-1', name: 'Team 1' }],
    signatories: [{ personal: { name: 'N.' }, capacity: 'Director' }],
    mandate: paper,
    ...more,
  };
}

/** Each document of the guide in each of its languages. */
export function providing({ file: { guide } }: Play): readonly CommandOf<'provide-document'>[] {
  return (guide?.documents ?? []).flatMap(({ id }) =>
    (guide?.languages ?? []).map((language) => ({ type: 'provide-document', document: id, language, file: paper })),
  );
}

/** Open to everybody, with the documents of the qualification file. */
export function opened(guide = source): Play {
  const play = new Play().does(
    leader,
    { ...drafting, source: guide },
    { type: 'grant-system-role', user: 'buyer', role: 'buyer' },
  );
  return play.does(leader, ...providing(play), { type: 'publish-system-notice' });
}

/** With one application that came in, not examined yet. */
export function applied(guide = source): Play {
  const play = opened(guide).on('2027-03-08').does(firm, interest);
  play.does(buyer, { type: 'send-qualification-file', case: play.case().key });
  return play.on('2027-04-05').does(firm, application());
}

export function accepting(play: Play): readonly QualificationCommand[] {
  const { key, pieces } = play.case();
  const reason = 'In order.';
  return [
    ...['referenties', 'samenstelling', 'verklaring'].map(
      (item) => ({ type: 'examine-item', case: key, item, met: true, reason }) as const,
    ),
    ...pieces.map(({ piece }) => ({ type: 'examine-attestation', case: key, piece, accepted: true, reason }) as const),
  ];
}

/** Examined; the team still has to get its permits. */
export function concluded(newcomer = false): Play {
  const play = applied();
  play.does(buyer, ...accepting(play));
  return play.does(buyer, { type: 'conclude-application', case: play.case().key, newcomer, reason: 'In order.' });
}

export function withPermits(play: Play): Play {
  const { key } = play.case();
  for (const permit of ['werken-nabij-het-net', 'bediening']) {
    play.does(firm, { type: 'hand-in-permit', team: 'team-1', permit, obtainedOn: '2027-04-01', file: paper });
    play.does(buyer, { type: 'judge-permit', case: key, team: 'team-1', permit, accepted: true, reason: 'Seen.' });
  }
  return play;
}

export function qualifying(play: Play): CommandOf<'decide-qualification'> {
  const { key } = play.case();
  return { type: 'decide-qualification', case: key, outcome: 'qualified', criteria: ['dossier'], reasons: 'All met.' };
}

export function notifying(play: Play): CommandOf<'notify-decision'> {
  return { type: 'notify-decision', case: play.case().key, channels: ['email', 'registered-letter'] };
}

/** Qualified since 14 May 2027, with a safety certificate through 10 January 2028. */
export function qualified(): Play {
  const play = withPermits(concluded()).on('2027-05-14');
  return play.does(leader, qualifying(play), notifying(play));
}
