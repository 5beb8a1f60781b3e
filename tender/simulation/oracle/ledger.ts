import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { OracleTender, Pair } from './oracle.ts';
import { cut, pricePoints } from './oracle.ts';
import type { Award } from './rules.ts';

/** An event as clients were told of it. */
export interface Told {
  readonly actor: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
}

/**
 * What a clerk would keep on paper who hears every answer of the server: scores, exclusions, lots. Together with the prices that the
 * tenderers themselves know it gives what the ranking must come to.
 */
export class Ledger {
  readonly #award: Award;
  readonly #quantity: number;
  readonly #sheets = new Map<string, Map<string, string>>();
  readonly #gone = new Set<string>();
  #admitted: string[] = [];
  #excluded: string[] = [];
  #excludedAtOpening: string[] = [];
  #lowered: { operator: string; criterion: string; points: Pair }[] = [];
  readonly draws: string[][] = [];
  pricesOpen = false;

  /** `quantity` in thousandths. */
  constructor(award: Award, quantity: number) {
    this.#award = award;
    this.#quantity = quantity;
  }

  hear({ actor, event }: Told): void {
    const text = (field: string): string => String(event[field]);
    const list = (field: string): string[] => (event[field] as string[] | undefined)?.slice() ?? [];
    if (event.type === 'ScoreGiven') this.#grade(actor, text('operator'), text('criterion'), text('grade'));
    if (event.type === 'ScoreChanged') this.#grade(actor, text('operator'), text('criterion'), text('to'));
    if (event.type === 'EvaluatorDismissed') this.#gone.add(text('user'));
    if (event.type === 'ConflictDeclared' && event['conflict'] === true) this.#gone.add(actor);
    if (event.type === 'ExaminationConcluded') this.#admitted = list('admitted');
    if (event.type === 'TendererExcluded') this.#excluded.push(text('operator'));
    if (event.type === 'LotsDrawn') this.draws.push(list('order'));
    if (event.type === 'PricesOpened') {
      this.pricesOpen = true;
      this.#excludedAtOpening = [...this.#excluded];
    }
    if (event.type === 'VerificationHeld') this.#verify(event);
  }

  /** Those who are in the race, with `rates` in hundredths of euros; undefined when somebody's price is not known. */
  tenders(rates: ReadonlyMap<string, number | undefined>): readonly OracleTender[] | undefined {
    const inRace = this.#admitted.filter((operator) => !this.#excluded.includes(operator));
    const priced = this.#admitted.filter((operator) => !this.#excludedAtOpening.includes(operator));
    const price = (operator: string): Pair =>
      cut([BigInt(rates.get(operator) ?? 0) * BigInt(this.#quantity), 100_000n], 2, 'half-up');
    if (priced.some((operator) => rates.get(operator) === undefined)) return undefined;
    const then = priced.map(price);
    const keeps = this.#award.afterExclusion === 'keep';
    return inRace.map((operator) => ({
      operator,
      price: price(operator),
      grades: this.#gradesOf(operator),
      lowered: this.#loweredOf(operator),
      ...(keeps ? { kept: pricePoints(this.#award, price(operator), then) } : {}),
    }));
  }

  #grade(user: string, operator: string, criterion: string, grade: string): void {
    const sheet = this.#sheets.get(user) ?? new Map<string, string>();
    this.#sheets.set(user, sheet.set(`${operator} ${criterion}`, grade));
  }

  #verify(event: Told['event']): void {
    const operator = String(event['operator']);
    for (const one of (event['adjustments'] as { criterion: string; points: string }[] | undefined) ?? []) {
      const { n, d } = unwrap(parseRational(one.points));
      this.#lowered.push({ operator, criterion: one.criterion, points: [n, d] });
    }
  }

  #gradesOf(operator: string): Record<string, string[]> {
    const sheets = [...this.#sheets].filter(([user]) => !this.#gone.has(user)).map(([, sheet]) => sheet);
    return Object.fromEntries(
      this.#award.quality.map(({ id }) => [id, sheets.flatMap((sheet) => sheet.get(`${operator} ${id}`) ?? [])]),
    );
  }

  #loweredOf(operator: string): Record<string, Pair> {
    const sums: Record<string, Pair> = {};
    for (const { criterion, points } of this.#lowered.filter((one) => one.operator === operator)) {
      const [a, b] = sums[criterion] ?? [0n, 1n];
      sums[criterion] = [a * points[1] + points[0] * b, b * points[1]];
    }
    return sums;
  }
}
