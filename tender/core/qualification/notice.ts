import type { QualificationSystem } from './state.ts';

/** What the public sees of a system: that it exists, what for, and that interest can be expressed at any time (ORES-01). */
export interface Notice {
  readonly system: string;
  readonly title: string;
  readonly reference: string;
  readonly authority: string;
  readonly summary: string;
  readonly platform: string;
  readonly keyword: string;
  readonly cpv: readonly string[];
  /** Number of the last notice, and its instant (ISO). */
  readonly number: number;
  readonly publishedAt: string;
  /** Whether interest can be expressed; never an instant at which that ends. */
  readonly open: boolean;
}

/** Undefined until the first notice was published. */
export function noticeOf({ system = '', guide, notices, ended }: QualificationSystem): Notice | undefined {
  const last = notices.at(-1);
  if (guide === undefined || last === undefined) return undefined;
  return {
    system,
    title: guide.title,
    reference: guide.reference,
    authority: guide.authority.name,
    summary: guide.subject.summary,
    platform: guide.notice.platform,
    keyword: guide.notice.keyword ?? '',
    cpv: guide.subject.cpv.map(({ code, name }) => `${code} ${name}`),
    number: last.number,
    publishedAt: last.at,
    open: ended === undefined,
  };
}

/** Whether every word occurs somewhere in the notice, whatever its case. */
export function noticeMatches(notice: Notice, words: string): boolean {
  const { system, title, reference, authority, summary, keyword, cpv } = notice;
  const text = [system, title, reference, authority, summary, keyword, ...cpv].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
