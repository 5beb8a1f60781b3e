import type { Story } from '#tender/server/story/story.ts';

/**
 * The points of this example computed once more, from its script and from what the document prints, with nothing of the program: whole numbers
 * only. For tests.
 */

/** Thousandths of the maximum (annex 4); halfway between two of them where a judgment lies in between. */
const shares: Readonly<Record<string, bigint>> = {
  'toegevoegde-waarde': 1000n,
  goed: 750n,
  'tussen-voldoet-en-goed': 675n,
  voldoet: 600n,
  'tussen-gering-en-voldoet': 425n,
  gering: 250n,
  niet: 0n,
};

/** The most that each question brings (3.5.2, 3.5.3). */
const most: Readonly<Record<string, bigint>> = {
  'v-1': 4n,
  'v-2': 3n,
  'v-3': 3n,
  geld: 5n,
  organisatie: 5n,
  tijd: 5n,
  informatie: 5n,
  kwaliteit: 5n,
};

type Facts = Readonly<Record<string, string>>;

export interface Counted {
  readonly operator: string;
  /** Of each reference (3.5.1), in the order of the guide. */
  readonly references: readonly number[];
  readonly total: number;
}

/** The points of these candidates for a lot, most first. */
export function pointsOf(story: Story, lot: string, operators: readonly string[]): readonly Counted[] {
  return operators
    .map((operator) => {
      const references = referencesOf(factsOf(story, lot, operator));
      const whole = [...references.map(BigInt), ...questionsOf(story, lot, operator)];
      return { operator, references, total: Number(whole.reduce((sum, points) => sum + points, 0n)) };
    })
    .toSorted((one, other) => other.total - one.total);
}

/** 6 + 2 + 2; 6 + 2 + 2; 6 + 4; and 4 + 2 + 2 + 2 by distance, in tenths of a kilometre. */
function referencesOf(facts: Facts): readonly number[] {
  const yes = (fact: string, points: number): number => (facts[fact] === 'yes' ? points : 0);
  const far = tenths(facts['afstand']);
  const under = (kilometres: number, points: number): number => (far < kilometres * 10 ? points : 0);
  const inUse = facts['vergelijkbaarInGebruik'] === 'yes' && facts['onderhoud'] === 'yes';
  return [
    yes('vergelijkbaarInGebruik', 6) + yes('onderhoud', 2) + yes('meerGebouwen', 2),
    yes('vergelijkbaarOnderhoud', 6) + yes('maatschappelijk', 2) + yes('school', 2),
    (inUse ? 6 : 0) + (tenths(facts['oppervlakte']) > 40_000 ? 4 : 0),
    under(100, 4) + under(50, 2) + under(25, 2) + under(10, 2),
  ];
}

/** `6.5` is 65. */
function tenths(text = ''): number {
  const [whole = '', part = ''] = text.split('.');
  return Number(`${whole}${part.padEnd(1, '0')}`);
}

/** Half a point and more is a whole one (4.1). */
function questionsOf(story: Story, lot: string, operator: string): readonly bigint[] {
  const certified = hasLadder(story, lot, operator);
  return Object.entries(most).map(([criterion, maximum]) =>
    certified && criterion.startsWith('v-')
      ? maximum
      : (maximum * jointOf(story, lot, operator, criterion) + 500n) / 1000n,
  );
}

/** Step 3 of the safety ladder brings the maximum for safety (3.5.2). */
function hasLadder(story: Story, lot: string, operator: string): boolean {
  return story.steps.some(({ command, lot: where, by }) => {
    if (command.type !== 'answer-espd' || where !== lot || by !== `${operator}-tenders`) return false;
    const answers = command['answers'] as readonly { readonly statement: string; readonly answer: string }[];
    return answers.some(({ statement, answer }) => statement === 'iv-veiligheidsladder' && answer === 'yes');
  });
}

function factsOf(story: Story, lot: string, operator: string): Facts {
  const stated = story.steps.find(
    (step) => step.command.type === 'state-references' && step.lot === lot && step.by === `${operator}-tenders`,
  );
  // As the story was read: each reference has the facts that it states.
  const references = (stated?.command['references'] ?? []) as readonly { readonly facts: Facts }[];
  return Object.fromEntries(references.flatMap(({ facts }) => Object.entries(facts)));
}

export interface CountedTender {
  readonly operator: string;
  /** Hundredths of a euro and of a point. */
  readonly price: bigint;
  readonly total: bigint;
}

/** The points of the award phase for a lot, most first: plan 30, presentation 30, lowest price divided by price times 40 (2.3.2). */
export function awardPointsOf(story: Story, lot: string): readonly CountedTender[] {
  const prices = story.steps.flatMap((step) => {
    const { specimen } = (step.command['file'] ?? {}) as { readonly specimen?: { readonly prices?: Facts } };
    const sheet = step.lot === lot ? specimen?.prices : undefined;
    return sheet === undefined ? [] : [{ operator: step.by.replace(/-tenders$/, ''), price: priceOf(sheet) }];
  });
  const lowest = prices.map(({ price }) => price).reduce((one, other) => (one < other ? one : other));
  return prices
    .map(({ operator, price }) => {
      const quality = ['plan-van-aanpak', 'presentatie'].map(
        (criterion) => jointOf(story, lot, operator, criterion) * 3n,
      );
      // Half a hundredth and more is a whole one.
      const forPrice = (lowest * 40n * 100n * 2n + price) / (price * 2n);
      return { operator, price, total: quality.reduce((sum, points) => sum + points, forPrice) };
    })
    .toSorted((one, other) => (one.total < other.total ? 1 : -1));
}

/** Both groups for four years and a thousand hours, in hundredths of a euro. */
function priceOf(sheet: Facts): bigint {
  const cents = (text = ''): bigint => {
    const [whole = '', part = ''] = text.split('.');
    return BigInt(`${whole}${part.padEnd(2, '0')}`);
  };
  return cents(sheet['groep-a']) * 4n + cents(sheet['groep-b']) * 4n + cents(sheet['uurtarief']) * 1000n;
}

/** Thousandths of the maximum that the members gave together; of 30 points, a thousandth is three hundredths. */
function jointOf(story: Story, lot: string, operator: string, criterion: string): bigint {
  const joint = story.steps.findLast(
    ({ command, lot: where }) =>
      command.type === 'propose-consensus' &&
      where === lot &&
      command['operator'] === operator &&
      command['criterion'] === criterion,
  );
  const share = shares[String(joint?.command['grade'])];
  if (share === undefined) throw new Error(`${operator} has no joint grade for ${criterion}`);
  return share;
}
