import type { ContractView } from '#tender/core/procedure/contract/view.ts';

export interface TermPart {
  /** 0 for the term itself, from 1 for its options. */
  readonly option: number;
  readonly start: string;
  readonly lastDay: string;
  readonly state: 'firm' | 'used' | 'open' | 'refused' | 'lapsed';
  /** Share of the whole line in days. */
  readonly days: number;
}

/** The term of the main contract and its options one after the other; an option after a refused one lapses with it. */
export function partsOf(view: ContractView): readonly TermPart[] {
  const main = view.contracts.find(({ kind }) => kind === 'main');
  if (main === undefined) return [];
  const refused = view.options.find(({ decision }) => decision?.used === false)?.option ?? Number.POSITIVE_INFINITY;
  return [
    { option: 0, start: main.start, lastDay: main.lastDay, state: 'firm', days: length(main.start, main.lastDay) },
    ...view.options.map(({ option, start, lastDay, decision }): TermPart => {
      const undecided = option > refused || view.ended !== undefined ? 'lapsed' : 'open';
      const state = decision === undefined ? undecided : decision.used ? 'used' : 'refused';
      return { option, start, lastDay, state, days: length(start, lastDay) };
    }),
  ];
}

/** Where a day lies on the line, as a share from 0 to 1; outside it at the nearer end. */
export function shareAt(parts: readonly TermPart[], day: string): number {
  const [first] = parts;
  if (first === undefined) return 0;
  const all = parts.reduce((sum, { days }) => sum + days, 0);
  const passed = Temporal.PlainDate.from(first.start).until(Temporal.PlainDate.from(day)).days;
  return Math.min(Math.max(passed / all, 0), 1);
}

function length(start: string, lastDay: string): number {
  return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(lastDay)).days + 1;
}
