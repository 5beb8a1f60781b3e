import type { Story } from '#tender/server/story/story.ts';

/**
 * The points of this example computed once more, from its script and from the numbers that the document prints, with nothing of the program:
 * whole numbers of ten-thousandths only. For tests.
 */

/** Ten-thousandths of a point that each criterion weighs (5.1). */
const weights = { implementatieplan: 260_000n, beheer: 162_500n, sla: 97_500n, filmpje: 130_000n } as const;
const percent = { uitstekend: 100n, goed: 70n, voldoende: 35n, onvoldoende: 0n } as const;
/** Units of the price sheet: users times years, once, and locations. */
const quantities = { licentie: 1350n, implementatie: 1n, opleiding: 16n } as const;
/** Half of 65 points. */
const threshold = 325_000n;

export interface Computed {
  readonly operator: string;
  /** Of 65, and of 35; decimals. */
  readonly quality: string;
  readonly price: string;
  readonly total: string;
}

/** The order among these tenderers, highest first; without whoever stays under half of the quality. */
export function pointsOf(story: Story, operators: readonly string[]): readonly Computed[] {
  const eligible = operators
    .map((operator) => ({ operator, quality: qualityOf(story, operator), cents: priceOf(story, operator) }))
    .filter(({ quality }) => quality >= threshold);
  const lowest = eligible.map(({ cents }) => cents).reduce((least, cents) => (cents < least ? cents : least));
  return eligible
    .map(({ operator, quality, cents }) => {
      // Hundredths of a point, half up: 35 × lowest / price.
      const price = ((3500n * lowest * 2n + cents) / (cents * 2n)) * 100n;
      return { operator, quality, price, total: quality + price };
    })
    .toSorted((one, other) => (one.total < other.total ? 1 : -1))
    .map(({ operator, ...points }) => ({
      operator,
      quality: shown(points.quality),
      price: shown(points.price),
      total: shown(points.total),
    }));
}

function isKey<T extends object>(value: unknown, of: T): value is keyof T {
  return typeof value === 'string' && Object.hasOwn(of, value);
}

/** By the last grade that was proposed for each criterion: with that one all agreed. */
function qualityOf(story: Story, operator: string): bigint {
  const grades = new Map<string, unknown>();
  for (const { command } of story.steps)
    if (command.type === 'propose-consensus' && command['operator'] === operator)
      grades.set(String(command['criterion']), command['grade']);
  return Object.entries(weights).reduce((sum, [criterion, weight]) => {
    const grade = grades.get(criterion);
    if (!isKey(grade, percent)) throw new Error(`no grade of ${operator} for ${criterion}`);
    return sum + (weight * percent[grade]) / 100n;
  }, 0n);
}

/** In cents. */
function priceOf(story: Story, operator: string): bigint {
  const sheet = story.steps.find(({ id }) => id === `${operator}-prijzenblad`)?.command['file'];
  const text = JSON.stringify(sheet);
  return Object.entries(quantities).reduce((sum, [item, quantity]) => {
    const found = new RegExp(`"${item}":"(\\d+)\\.(\\d\\d)"`).exec(text);
    if (found === null) throw new Error(`no price of ${operator} for ${item}`);
    return sum + BigInt(`${found[1]}${found[2]}`) * quantity;
  }, 0n);
}

function shown(tenThousandths: bigint): string {
  const digits = tenThousandths.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
