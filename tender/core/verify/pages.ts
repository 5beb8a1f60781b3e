import { filesOf } from '../procedure/examination/race.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { type Check, fails, type Moment, type Said, said } from './check.ts';

/** Pages beyond the limit of the guide are named where they are, and nowhere else: the same cut for everybody (ALM-08). */
export const pagesCheck: Check = {
  name: 'pages',
  needsAll: true,
  at({ recorded: { event }, after }: Moment): readonly Said[] {
    if (event.type !== 'VaultOpened') return [];
    const limits = new Map(guideOf(after).submission.checklist.map(({ id, layout }) => [id, layout?.maxPages]));
    const opened = event.tenders.filter(({ content }) => content !== undefined);
    return opened.flatMap(({ operator }) =>
      filesOf(after, operator).flatMap(({ item, file }): readonly Said[] => {
        const allowed = limits.get(item);
        const measured = event.inspections.find(({ sha256 }) => sha256 === file.sha256);
        // A file that is no PDF has no pages; that is for the examination.
        if (allowed === undefined || file.mediaType !== 'application/pdf') return [];
        const name = operatorName(after, operator);
        if (measured === undefined) return [fails('pages-not-counted', { name, file: file.name })];
        if (measured.pages === undefined) return [];
        const { pages } = measured;
        const cut = measured.findings.find(({ code }) => code === 'too-many-pages')?.params;
        const beyond = Math.max(0, pages - allowed);
        const right = beyond === 0 ? cut === undefined : cut?.['pages'] === pages && cut['allowed'] === allowed;
        const params = { name, file: file.name, pages, allowed, beyond };
        return [
          said(
            right,
            beyond === 0 ? ['pages-within', 'pages-cut-wrongly'] : ['pages-cut', 'pages-cut-wrongly'],
            params,
          ),
        ];
      }),
    );
  },
};
