import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { ChecklistItem } from '../guide/schema/submission.ts';
import type { FileRef } from './basics.ts';
import type { ProcedureFile } from './file.ts';
import { guideOf } from './planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from './roles.ts';
import type { AttachedFile } from './submission/events.ts';

export interface ReadableFile {
  readonly file: FileRef;
  /** Pages beyond this number are not assessed, so an evaluator does not see them (ALM-08). */
  readonly firstPages?: number;
}

interface Held {
  readonly operator: string;
  readonly file: FileRef;
  /** The item of the checklist, where it belongs to one. */
  readonly item?: ChecklistItem;
  readonly place: 'draft' | 'vault' | 'handed-in';
}

/**
 * Whether this viewer may read a file of this procedure. Deny by default: a tenderer reads his own; nobody else anything before the
 * vault is opened; evaluators afterwards only answers of tenders that are still in, cut at the page limit, and never prices (ALM-12).
 */
export function mayRead(file: ProcedureFile, viewer: Viewer, sha256: string): Result<ReadableFile> {
  const held = heldFiles(file).filter((candidate) => candidate.file.sha256 === sha256);
  const own = held.find(({ operator }) => operator === viewer.operator?.id);
  if (own !== undefined) return ok({ file: own.file });
  const open = held.filter(
    ({ place }) => place === 'handed-in' || (place === 'vault' && file.opening.opened !== undefined),
  );
  const first = open[0];
  if (first !== undefined && isStaff(viewer)) return ok({ file: first.file });
  if (isOneOf(viewer, 'evaluator')) return forEvaluator(file, viewer, open);
  return refuse('file-not-yours');
}

function forEvaluator(file: ProcedureFile, viewer: Viewer, open: readonly Held[]): Result<ReadableFile> {
  const evaluator = file.evaluation.evaluators.find(
    ({ user, dismissed }) => user === viewer.user && dismissed === undefined,
  );
  if (evaluator?.declared?.conflict !== false) return refuse('declare-first');
  const admitted = file.examination.concluded?.admitted ?? [];
  const answer = open.find(
    ({ operator, item }) =>
      item?.envelope === 'quality' && admitted.includes(operator) && file.examination.excluded[operator] === undefined,
  );
  if (answer === undefined) return refuse('file-not-yours');
  const firstPages = answer.item?.layout?.maxPages;
  return ok(firstPages === undefined ? { file: answer.file } : { file: answer.file, firstPages });
}

function heldFiles(file: ProcedureFile): readonly Held[] {
  return [...tenderFiles(file), ...remedyFiles(file), ...evidenceFiles(file)];
}

/** What lies in the vault opens with it; a draft stays its tenderer's for ever. */
function tenderFiles(file: ProcedureFile): readonly Held[] {
  const items = guideOf(file).submission.checklist;
  return Object.entries(file.submission.workspaces).flatMap(([operator, { draft, placed }]) => {
    const held = (attached: AttachedFile, place: Held['place']): readonly Held[] => {
      const item = items.find(({ id }) => id === attached.item);
      return item === undefined ? [] : [{ operator, file: attached.file, item, place }];
    };
    return [
      ...(placed?.content.files ?? []).flatMap((attached) => held(attached, 'vault')),
      ...draft.files.flatMap((attached) => held(attached, 'draft')),
    ];
  });
}

function remedyFiles(file: ProcedureFile): readonly Held[] {
  return file.examination.remedies.flatMap(({ operator, item, handedIn }): readonly Held[] => {
    const asked = guideOf(file).submission.checklist.find(({ id }) => id === item);
    return handedIn === undefined
      ? []
      : [{ operator, file: handedIn.file, ...(asked === undefined ? {} : { item: asked }), place: 'handed-in' }];
  });
}

function evidenceFiles(file: ProcedureFile): readonly Held[] {
  return Object.entries(file.evidence.pieces).flatMap(([operator, pieces]) =>
    Object.values(pieces).flatMap(({ handedIn }): readonly Held[] =>
      handedIn === undefined ? [] : [{ operator, file: handedIn.file, place: 'handed-in' }],
    ),
  );
}
