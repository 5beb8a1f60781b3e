import type { Problem } from '../../guide/problem.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { ProcedureFile } from '../file.ts';
import { isOneOf, isStaff, type Role, type Viewer } from '../roles.ts';
import { firstError } from './guide-source.ts';

export interface PreparationView {
  readonly stage: 'preparation';
  readonly fileName: string;
  /** The source of the guide: public once it is published. */
  readonly source: string;
  readonly guide: Guide;
  readonly publishedAt?: string;
  readonly guideSha256?: string;
  /** What reading and linting found; for those who work on the procedure. */
  readonly problems?: readonly Problem[];
  /** Readings chosen on the page, beside those that the source itself chooses. */
  readonly chosen: Readonly<
    Record<string, { readonly alternative: string; readonly reason: string; readonly at: string }>
  >;
  readonly roles?: readonly { readonly user: string; readonly role: Role }[];
  readonly may: { readonly edit: boolean; readonly publish: boolean; readonly grant: boolean };
}

/** Before publication only those with a role see the guide; afterwards everybody does. */
export function viewPreparation(file: ProcedureFile, viewer: Viewer): PreparationView | undefined {
  const { draft, guide, publishedAt, guideSha256, readings, granted } = file.preparation;
  if (draft === undefined || guide === undefined) return undefined;
  const staff = isStaff(viewer) || isOneOf(viewer, 'custodian');
  if (publishedAt === undefined && !staff) return undefined;
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  return {
    stage: 'preparation',
    fileName: draft.fileName,
    source: draft.source,
    guide,
    chosen: readings,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(guideSha256 === undefined ? {} : { guideSha256 }),
    ...(staff
      ? {
          problems: draft.problems,
          roles: Object.entries(granted).flatMap(([user, held]) => held.map((role) => ({ user, role }))),
        }
      : {}),
    may: {
      edit: leads && publishedAt === undefined,
      publish: leads && publishedAt === undefined && firstError(draft.problems) === undefined,
      grant: leads,
    },
  };
}
