import { ok, refuse } from '#platform/kernel/result.ts';
import { localDate, toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { firstAct, operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, requireOperator, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, NextStep, Stage } from '../stage.ts';
import { askedOf, checkPiece, dueOf, isClosed, itemsAskedOf, pieceOf } from './asked.ts';
import type { EvidenceCommand } from './commands.ts';
import type { EvidencePiece, EvidenceState } from './state.ts';
import { type EvidenceView, viewEvidence } from './view.ts';

export const evidenceStage: Stage<'evidence', EvidenceCommand, EvidenceView> = {
  name: 'evidence',
  initial: { pieces: {} },
  evolve,
  decide,
  view: viewEvidence,
  next,
  mails: () => [],
};

type Of<Type extends EvidenceCommand['type']> = Extract<EvidenceCommand, { type: Type }>;

function evolve(slice: EvidenceState, { at, event }: RecordedEvent): EvidenceState {
  if (event.type === 'EvidenceHandedIn') {
    const { operator, item, file, issuedOn, lateReason } = event;
    return withPiece(slice, operator, item, { handedIn: { file, issuedOn, at, lateReason } });
  }
  if (event.type === 'EvidenceJudged') {
    const { operator, item, accepted, reason, goodReason } = event;
    const { handedIn } = slice.pieces[operator]?.[item] ?? {};
    return withPiece(slice, operator, item, { handedIn, judged: { accepted, reason, goodReason, at } });
  }
  return slice;
}

function withPiece(slice: EvidenceState, operator: string, item: string, piece: EvidencePiece): EvidenceState {
  return { pieces: { ...slice.pieces, [operator]: { ...slice.pieces[operator], [item]: piece } } };
}

function decide(file: ProcedureFile, command: EvidenceCommand, context: DecideContext): Decision {
  const known = guideOf(file).evidence?.items.some(({ id }) => id === command.item) === true;
  if (!known) return refuse('no-such-evidence');
  const whose = command.type === 'judge-evidence' ? command.operator : (context.viewer.operator?.id ?? '');
  if (isClosed(file, whose)) return refuse('final-award-made-already');
  return command.type === 'hand-in-evidence' ? handIn(file, command, context) : judge(file, command, context);
}

/** Late evidence is taken in and shown as late: whether it counts is a reasoned judgment of the authority (ALM-10). */
function handIn(file: ProcedureFile, command: Of<'hand-in-evidence'>, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  if (!askedOf(file).includes(id) || !asks(file, id, command.item)) return refuse('evidence-not-asked');
  if (pieceOf(file, id, command.item).judged?.accepted === true) return refuse('evidence-accepted-already');
  const today = localDate(context.now, guideOf(file).timeZone);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(command.issuedOn), today) > 0)
    return refuse('evidence-issued-in-future');
  const { item, file: handedIn, issuedOn, lateReason } = command;
  return ok([
    ...firstAct(file, operator.value),
    { type: 'EvidenceHandedIn', operator: id, item, file: handedIn, issuedOn, lateReason },
  ]);
}

function asks(file: ProcedureFile, operator: string, item: string): boolean {
  return itemsAskedOf(file, operator).some(({ id }) => id === item);
}

/** Too old or too late cannot be accepted, but for a good reason where the guide allows one (ALM-10). */
function judge(file: ProcedureFile, command: Of<'judge-evidence'>, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const { operator, accepted, reason, goodReason } = command;
  const item = guideOf(file).evidence?.items.find(({ id }) => id === command.item);
  if (item === undefined) return refuse('no-such-evidence');
  if (!askedOf(file).includes(operator) || !asks(file, operator, item.id)) return refuse('no-evidence-asked-of');
  const due = dueOf(file, operator);
  const check = checkPiece(file, operator, item);
  const handedIn = pieceOf(file, operator, item.id).handedIn;
  if (accepted && (check === undefined || handedIn === undefined)) return refuse('evidence-not-handed-in');
  if (handedIn === undefined && due !== undefined && Temporal.Instant.compare(context.now, due) < 0) {
    return refuse('evidence-still-due', { until: toIso(due) });
  }
  const tooOld = check?.age?.accepted === false;
  const late = check?.late === true;
  if (accepted && (tooOld || late) && !(item.goodReasonAccepted && goodReason)) {
    if (item.goodReasonAccepted) return refuse('good-reason-needed');
    if (late && due !== undefined) return refuse('evidence-late', { until: toIso(due) });
    return refuse('evidence-too-old', {
      issuedOn: handedIn?.issuedOn ?? '',
      oldest: `${check?.age?.oldestAllowed ?? ''}`,
    });
  }
  return ok([{ type: 'EvidenceJudged', operator, item: item.id, accepted, reason, goodReason }]);
}

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  if (file.preparation.guide === undefined) return undefined;
  const asked = askedOf(file).filter((operator) => !isClosed(file, operator));
  const operator = viewer.operator?.id;
  if (operator !== undefined && asked.includes(operator)) {
    const count = itemsAskedOf(file, operator).filter(
      ({ id }) => pieceOf(file, operator, id).handedIn === undefined,
    ).length;
    const due = dueOf(file, operator);
    const deadline = due === undefined ? {} : { deadline: toIso(due) };
    return count === 0
      ? undefined
      : { code: 'next-hand-in-evidence', params: { count }, stage: 'evidence', must: true, ...deadline };
  }
  if (!isOneOf(viewer, 'buyer', 'process-leader')) return undefined;
  return nextForJudge(file, asked);
}

function nextForJudge(file: ProcedureFile, asked: readonly string[]): NextStep | undefined {
  const failing = asked.find((one) =>
    itemsAskedOf(file, one).some(({ id }) => pieceOf(file, one, id).judged?.accepted === false),
  );
  if (failing !== undefined) {
    return {
      code: 'next-exclude-for-evidence',
      params: { name: operatorName(file, failing) },
      stage: 'evidence',
      must: true,
    };
  }
  const count = asked.flatMap((one) =>
    itemsAskedOf(file, one).filter(({ id }) => isWaiting(pieceOf(file, one, id))),
  ).length;
  return count === 0 ? undefined : { code: 'next-judge-evidence', params: { count }, stage: 'evidence', must: true };
}

function isWaiting({ handedIn, judged }: EvidencePiece): boolean {
  return handedIn !== undefined && judged === undefined;
}
