import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { ChecklistItem } from '../guide/schema/submission.ts';
import type { FileRef } from './basics.ts';
import { pagesRead } from './evaluation/assessed-files.ts';
import { evaluatorOf } from './evaluation/committee.ts';
import { admitted, filesOf, tenderers } from './examination/race.ts';
import type { ProcedureFile } from './file.ts';
import { isOutsider } from './interest/invitation.ts';
import { allTenders } from './negotiation/turns.ts';
import { isPriceItem, seesPrices } from './opening/price-envelope.ts';
import { priceFilesOf } from './opening/tender-of.ts';
import { guideOf } from './planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from './roles.ts';

export interface ReadableFile {
  readonly file: FileRef;
  /** Pages beyond this number are not assessed, so an evaluator does not see them (ALM-08). */
  readonly firstPages?: number;
}

interface Held {
  readonly operator: string;
  readonly file: FileRef;
  /** It came in a price envelope, or in its place. */
  readonly price: boolean;
}

/**
 * Whether this viewer may read a file of this procedure. What a published note carries is for everybody. Else deny by default: a
 * tenderer reads his own; nobody else anything before the vault is opened; evaluators afterwards only answers of tenders that are still
 * in, cut at the page limit, and never prices (ALM-12). Where prices lie apart, `seesPrices` says who reads them.
 */
export function mayRead(file: ProcedureFile, viewer: Viewer, sha256: string): Result<ReadableFile> {
  if (isOutsider(file, viewer)) return refuse('not-invited');
  const version = file.questions.notes
    .flatMap(({ versions = [] }) => versions)
    .find((one) => one.file.sha256 === sha256);
  if (version !== undefined) return ok({ file: version.file });
  const held = heldFiles(file).filter((candidate) => candidate.file.sha256 === sha256);
  const own = held.find(({ operator }) => operator === viewer.operator?.id);
  if (own !== undefined) return ok({ file: own.file });
  // What stands in both places is shown as the more secret of the two.
  const readable = held.every(({ price }) => !price || seesPrices(file, viewer));
  const [first] = held;
  if (first !== undefined && isStaff(viewer) && readable) return ok({ file: first.file });
  if (isOneOf(viewer, 'evaluator', 'adviser')) return forEvaluator(file, viewer, sha256);
  return refuse('file-not-yours');
}

function forEvaluator(file: ProcedureFile, viewer: Viewer, sha256: string): Result<ReadableFile> {
  if (evaluatorOf(file, viewer.user)?.declared?.conflict !== false) return refuse('declare-first');
  const answer = admitted(file)
    .flatMap((operator) => {
      const read = pagesRead(file, operator);
      return filesOf(file, operator).map((counted) => ({ counted, firstPages: read(counted) }));
    })
    .map(({ counted, firstPages }) => ({ file: counted.file, item: itemOf(file, counted.item), firstPages }))
    .find((counted) => counted.file.sha256 === sha256 && counted.item?.envelope === 'quality');
  if (answer === undefined) return refuse('file-not-yours');
  const { firstPages } = answer;
  if (firstPages === 0) return refuse('pages-not-assessed');
  return ok(firstPages === undefined ? { file: answer.file } : { file: answer.file, firstPages });
}

function itemOf(file: ProcedureFile, id: string): ChecklistItem | undefined {
  return guideOf(file).submission.checklist.find((item) => item.id === id);
}

function heldFiles(file: ProcedureFile): readonly Held[] {
  return [...tenderFiles(file), ...remedyFiles(file), ...evidenceFiles(file)];
}

/** Before the vault is opened there are none: until then a tender is ciphertext that only its tenderer can open. Earlier ones stay readable. */
function tenderFiles(file: ProcedureFile): readonly Held[] {
  const first = allTenders(file).flatMap(({ operator, content }) =>
    (content?.files ?? []).map((attached) => ({ operator, file: attached.file, price: false })),
  );
  const prices = tenderers(file).flatMap((operator) =>
    priceFilesOf(file, operator).map((attached) => ({ operator, file: attached.file, price: true })),
  );
  return [...first, ...prices];
}

function remedyFiles(file: ProcedureFile): readonly Held[] {
  return file.examination.remedies.flatMap(({ operator, item, handedIn }): readonly Held[] =>
    handedIn === undefined ? [] : [{ operator, file: handedIn.file, price: isPriceItem(file, item) }],
  );
}

function evidenceFiles(file: ProcedureFile): readonly Held[] {
  return Object.entries(file.evidence.pieces).flatMap(([operator, pieces]) =>
    Object.values(pieces).flatMap(({ handedIn }): readonly Held[] =>
      handedIn === undefined ? [] : [{ operator, file: handedIn.file, price: false }],
    ),
  );
}
