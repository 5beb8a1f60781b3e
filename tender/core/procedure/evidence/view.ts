import { toIso } from '#platform/kernel/time.ts';
import type { Note } from '../../legal/notes.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { askedOf, checkPiece, dueOf, isClosed, isVerified, itemsAskedOf, pieceOf } from './asked.ts';
import type { EvidencePiece } from './state.ts';

export interface EvidenceItemView extends EvidencePiece {
  readonly item: string;
  readonly title: string;
  readonly format: string;
  readonly goodReasonAccepted: boolean;
  readonly maximumAge?: { readonly months?: number | undefined; readonly years?: number | undefined };
  readonly late?: boolean;
  /** Set where the guide sets an age: whether it holds, the earliest date allowed, and how that was found. */
  readonly age?: { readonly accepted: boolean; readonly oldestAllowed: string; readonly why: readonly Note[] };
}

export interface EvidenceView {
  readonly stage: 'evidence';
  readonly dossiers: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly dueAt?: string;
    readonly verified: boolean;
    readonly items: readonly EvidenceItemView[];
  }[];
  readonly may: { readonly handIn: boolean; readonly judge: boolean };
}

export function viewEvidence(file: ProcedureFile, viewer: Viewer): EvidenceView | undefined {
  const staff = isStaff(viewer);
  const asked = file.preparation.guide === undefined ? [] : askedOf(file);
  const visible = new Set(
    [...asked, ...Object.keys(file.evidence.pieces)].filter((operator) => staff || operator === viewer.operator?.id),
  );
  if (visible.size === 0) return undefined;
  return {
    stage: 'evidence',
    dossiers: [...visible].map((operator) => {
      const due = dueOf(file, operator);
      return {
        operator,
        operatorName: operatorName(file, operator),
        ...(due === undefined ? {} : { dueAt: toIso(due) }),
        verified: isVerified(file, operator),
        items: items(file, operator),
      };
    }),
    may: {
      handIn:
        viewer.operator !== undefined && asked.includes(viewer.operator.id) && !isClosed(file, viewer.operator.id),
      judge: isOneOf(viewer, 'buyer', 'process-leader') && asked.some((operator) => !isClosed(file, operator)),
    },
  };
}

function items(file: ProcedureFile, operator: string): readonly EvidenceItemView[] {
  return itemsAskedOf(file, operator).map((item) => {
    const check = checkPiece(file, operator, item);
    const { months, years } = item.notOlderThan ?? {};
    return {
      item: item.id,
      title: item.title,
      format: item.format,
      goodReasonAccepted: item.goodReasonAccepted,
      ...(item.notOlderThan === undefined ? {} : { maximumAge: { months, years } }),
      ...pieceOf(file, operator, item.id),
      ...(check === undefined ? {} : { late: check.late }),
      ...(check?.age === undefined
        ? {}
        : { age: { accepted: check.age.accepted, oldestAllowed: `${check.age.oldestAllowed}`, why: check.age.why } }),
    };
  });
}
