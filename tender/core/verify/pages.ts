import { filesOf } from '../procedure/examination/race.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import type { Inspection } from '../procedure/opening/events.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import type { AttachedFile } from '../procedure/submission/events.ts';
import { assessedPages } from '../procedure/submission/page-budget.ts';
import { type Check, fails, type Moment, type Said, said } from './check.ts';

/**
 * Pages beyond the limit of the guide are named where they are, and nowhere else: the same cut for everybody (ALM-08). Where files share one
 * limit the first take what they need and the others what is left (ROC-13).
 */
export const pagesCheck: Check = {
  name: 'pages',
  needsAll: true,
  at({ recorded: { event }, after }: Moment): readonly Said[] {
    if (event.type !== 'VaultOpened') return [];
    const measured = new Map(event.inspections.map((one) => [one.sha256, one]));
    const opened = event.tenders.filter(({ content }) => content !== undefined);
    return opened.flatMap(({ operator }) => ofTender(after, operator, measured));
  },
};

type Measured = ReadonlyMap<string, Inspection>;

function ofTender(after: ProcedureFile, operator: string, measured: Measured): readonly Said[] {
  const name = operatorName(after, operator);
  const all = filesOf(after, operator);
  return guideOf(after).submission.checklist.flatMap(({ id, layout }) => {
    const limit = layout?.maxPages;
    const own = all.filter(({ item }) => item === id);
    if (limit === undefined) return [];
    const counts = own.map(({ file }) => measured.get(file.sha256)?.pages);
    const shares = assessedPages({ layout }, counts);
    return own.flatMap(({ file }, place) =>
      ofFile(file, measured.get(file.sha256), { name, limit, share: shares[place] }),
    );
  });
}

interface Allowed {
  readonly name: string;
  /** What the guide sets. */
  readonly limit: number;
  /** What of it is left for this file; undefined where a file before it has no pages. */
  readonly share: number | undefined;
}

function ofFile(
  file: AttachedFile['file'],
  measured: Inspection | undefined,
  { name, limit, share }: Allowed,
): readonly Said[] {
  // A file that is no PDF has no pages; that is for the examination.
  if (file.mediaType !== 'application/pdf') return [];
  if (measured === undefined) return [fails('pages-not-counted', { name, file: file.name })];
  const { pages, findings } = measured;
  if (pages === undefined || share === undefined) return [];
  const cut = findings.find(({ code }) => code === 'too-many-pages')?.params;
  // By itself a file is measured against the whole limit.
  const right = pages <= limit ? cut === undefined : cut?.['pages'] === pages && cut['allowed'] === limit;
  const beyond = Math.max(0, pages - share);
  const params = { name, file: file.name, pages, allowed: share, beyond };
  return [said(right, [beyond === 0 ? 'pages-within' : 'pages-cut', 'pages-cut-wrongly'], params)];
}
