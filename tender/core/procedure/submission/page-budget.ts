import type { ChecklistItem } from '../../guide/schema/submission.ts';
import type { Finding } from '../basics.ts';

/**
 * How many pages of each file of an item are assessed, in the order in which they were added; undefined where the guide sets no limit, or
 * where it cannot be known. With one budget for all files the first takes what it needs and the others what is left (ROC-13).
 */
export function assessedPages(
  { layout }: Pick<ChecklistItem, 'layout'>,
  pages: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const { maxPages, over } = layout ?? {};
  if (maxPages === undefined || over !== 'all-files') return pages.map(() => maxPages);
  let left: number | undefined = maxPages;
  return pages.map((count) => {
    const mine: number | undefined = left;
    // After a file whose pages are not known nobody can say what is left.
    left = left === undefined || count === undefined ? undefined : Math.max(0, left - count);
    return mine;
  });
}

interface CountedFile {
  readonly file: { readonly name: string };
  readonly pages?: number | undefined;
}

/**
 * Files of which some pages fall outside the one limit that they share, because files before them use it up. A file that is too long by itself
 * is told when it is looked at.
 */
export function beyondBudget(item: Pick<ChecklistItem, 'layout'>, files: readonly CountedFile[]): readonly Finding[] {
  const { maxPages, over } = item.layout ?? {};
  if (maxPages === undefined || over !== 'all-files') return [];
  const limits = assessedPages(
    item,
    files.map(({ pages }) => pages),
  );
  return files.flatMap(({ file: { name }, pages }, place): readonly Finding[] => {
    const read = limits[place];
    if (pages === undefined || read === undefined || read === maxPages || pages <= read) return [];
    return [{ code: 'pages-beyond-budget', severity: 'warning', params: { name, pages, read, allowed: maxPages } }];
  });
}
