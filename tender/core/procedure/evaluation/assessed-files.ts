import { filesOf } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { inspectionsOf } from '../negotiation/turns.ts';
import { guideOf } from '../planning/phases.ts';
import { assessedPages } from '../submission/page-budget.ts';

/** How many pages of a file evaluators read; undefined where the guide sets no limit (ALM-08, ROC-13). */
export type PagesRead = (attached: {
  readonly item: string;
  readonly file: { readonly sha256: string };
}) => number | undefined;

/** For the files of one tender, counted in the order in which they were added. */
export function pagesRead(file: ProcedureFile, operator: string): PagesRead {
  const { checklist } = guideOf(file).submission;
  const all = filesOf(file, operator);
  const measured = inspectionsOf(file);
  const limits = checklist.flatMap((item) => {
    const own = all.filter((attached) => attached.item === item.id);
    const counts = own.map(({ file: { sha256 } }) => measured[sha256]?.pages);
    return assessedPages(item, counts).map((pages, place) => [keyOf(item.id, own[place]?.file.sha256), pages] as const);
  });
  const read = new Map(limits);
  return ({ item, file: { sha256 } }) => read.get(keyOf(item, sha256));
}

function keyOf(item: string, sha256: string | undefined): string {
  return `${item} ${sha256}`;
}
