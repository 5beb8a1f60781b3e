import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { CommandOf, HandedInPiece } from '../commands.ts';
import type { Piece } from '../events.ts';
import { coveringPiece } from '../expiry.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem } from '../state.ts';
import { caseForStaff, of, ownCase, type SystemContext, type SystemDecision, todayIn } from './context.ts';

/**
 * The first application is whole: every item and attestation that the guide asks (ORES-04, ORES-05). A later one supplements it, when that
 * was asked, and leaves the first as it was. There is no final date.
 */
export function submitApplication(
  file: QualificationSystem,
  command: CommandOf<'submit-application'>,
  context: SystemContext,
): SystemDecision {
  const own = ownCase(file, context, 'invited', 'applied');
  if (!own.ok) return own;
  const one = own.value;
  const supplements = one.applications.length > 0;
  if (supplements && one.supplements.length < one.applications.length) return refuse('application-handed-in-already');
  const wrong = (supplements ? undefined : incomplete(file, command)) ?? unknownParts(file, command);
  if (wrong !== undefined) return wrong;
  const pieces = keyed(file, command.attestations, todayIn(file, context.now));
  if (!pieces.ok) return pieces;
  const { items, teams, signatories, mandate } = command;
  return ok([{ type: 'ApplicationSubmitted', ...of(one), items, pieces: pieces.value, teams, signatories, mandate }]);
}

function incomplete(
  file: QualificationSystem,
  { items, attestations, teams }: CommandOf<'submit-application'>,
): Result<never> | undefined {
  const guide = guideOfSystem(file);
  const missing = [
    ...guide.application.items.filter(({ id }) => items.every(({ item }) => item !== id)),
    ...guide.attestations.filter(({ id }) => attestations.every(({ attestation }) => attestation !== id)),
  ];
  if (missing.length > 0)
    return refuse('application-incomplete', { missing: missing.map(({ title }) => title).join('; ') });
  return teams.length < guide.teams.least ? refuse('too-few-teams', { least: guide.teams.least }) : undefined;
}

function unknownParts(
  file: QualificationSystem,
  { items, teams }: CommandOf<'submit-application'>,
): Result<never> | undefined {
  const known = guideOfSystem(file).application.items;
  const stranger = items.find(({ item }) => known.every(({ id }) => id !== item));
  if (stranger !== undefined) return refuse('no-such-part-of-application', { item: stranger.item });
  const twice = teams.find(({ id }, place) => teams.findIndex((team) => team.id === id) !== place);
  return twice === undefined ? undefined : refuse('team-named-twice', { team: twice.id });
}

function keyed(
  file: QualificationSystem,
  handedIn: readonly HandedInPiece[],
  today: Temporal.PlainDate,
): Result<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const [place, piece] of handedIn.entries()) {
    const refused = refusePiece(file, piece, today);
    if (refused !== undefined) return refused;
    pieces.push({ ...piece, piece: `piece-${file.version + 1}-${place + 1}` });
  }
  return ok(pieces);
}

/** An attestation is of an accepted scheme or said to be equivalent, bears a past day of issue, and is still valid (ORES-05). */
function refusePiece(
  file: QualificationSystem,
  { attestation, scheme, equivalent, issuedOn, validUntil }: HandedInPiece,
  today: Temporal.PlainDate,
): Result<never> | undefined {
  const asked = guideOfSystem(file).attestations.find(({ id }) => id === attestation);
  if (asked === undefined) return refuse('no-such-attestation', { attestation });
  const { title, accepts, orEquivalent, expires } = asked;
  if ((scheme === undefined) === (equivalent === undefined)) return refuse('scheme-or-equivalent', { title });
  if (scheme !== undefined && accepts.every(({ id }) => id !== scheme)) {
    return refuse('scheme-not-accepted', { title, accepted: accepts.map((known) => known.title).join(', ') });
  }
  if (equivalent !== undefined && !orEquivalent) return refuse('no-equivalent-accepted', { title });
  if (issuedOn > `${today}`) return refuse('attestation-issued-later', { title });
  if (expires && validUntil === undefined) return refuse('validity-missing', { title });
  if (validUntil !== undefined && validUntil < `${today}`) return refuse('attestation-expired', { title, validUntil });
  return undefined;
}

export function requestSupplement(
  file: QualificationSystem,
  command: CommandOf<'request-supplement'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'applied');
  if (!found.ok) return found;
  const { applications, supplements } = found.value;
  if (supplements.length >= applications.length) return refuse('supplement-asked-already');
  return ok([{ type: 'SupplementRequested', ...of(found.value), asks: command.asks }]);
}

export function examineItem(
  file: QualificationSystem,
  command: CommandOf<'examine-item'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'applied');
  if (!found.ok) return found;
  const { item, met, reason } = command;
  const known = guideOfSystem(file).application.items.some(({ id }) => id === item);
  if (!known) return refuse('no-such-part-of-application', { item });
  return ok([{ type: 'ItemOfApplicationExamined', ...of(found.value), item, met, reason }]);
}

/** Also of somebody who is qualified: a renewal is examined like the first one (ORES-10). */
export function examineAttestation(
  file: QualificationSystem,
  command: CommandOf<'examine-attestation'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'applied', 'concluded', 'qualified');
  if (!found.ok) return found;
  const { piece, accepted, reason } = command;
  const known = found.value.pieces.find((one) => one.piece === piece);
  if (known === undefined) return refuse('no-such-piece');
  if (known.judged !== undefined) return refuse('piece-judged-already');
  return ok([{ type: 'AttestationExamined', ...of(found.value), piece, accepted, reason }]);
}

export function renewAttestation(
  file: QualificationSystem,
  command: CommandOf<'renew-attestation'>,
  context: SystemContext,
): SystemDecision {
  const own = ownCase(file, context, 'applied', 'concluded', 'decided', 'qualified');
  if (!own.ok) return own;
  const pieces = keyed(file, [command.piece], todayIn(file, context.now));
  if (!pieces.ok) return pieces;
  return ok(pieces.value.map((piece) => ({ type: 'AttestationRenewed', ...of(own.value), piece })));
}

export function concludeApplication(
  file: QualificationSystem,
  command: CommandOf<'conclude-application'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'applied');
  if (!found.ok) return found;
  const unmet = unmetItems(file, found.value) ?? invalidAttestation(file, found.value, todayIn(file, context.now));
  if (unmet !== undefined) return unmet;
  const { newcomer, reason } = command;
  return ok([{ type: 'ApplicationConcluded', ...of(found.value), newcomer, reason }]);
}

function unmetItems(file: QualificationSystem, one: QualificationCase): Result<never> | undefined {
  const { items } = guideOfSystem(file).application;
  const open = items.filter(({ id }) => one.items[id]?.accepted !== true);
  return open.length === 0
    ? undefined
    : refuse('application-not-met', { open: open.map(({ title }) => title).join('; ') });
}

/** Every attestation must be accepted and valid on that day. */
export function invalidAttestation(
  file: QualificationSystem,
  one: QualificationCase,
  today: Temporal.PlainDate,
): Result<never> | undefined {
  const { attestations } = guideOfSystem(file);
  const lacking = attestations.filter(({ id }) => coveringPiece(one.pieces, id, today) === undefined);
  if (lacking.length === 0) return undefined;
  return refuse('attestation-not-valid', { lacking: lacking.map(({ title }) => title).join('; ') });
}
