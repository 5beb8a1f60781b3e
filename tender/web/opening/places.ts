import type { OpeningView } from '#tender/core/procedure/opening/view.ts';

type Known = Pick<OpeningView, 'personsNeeded'> & { readonly released: readonly unknown[] };

/** How many shares are still waited for. */
export function stillNeeded({ released, personsNeeded }: Known): number {
  return Math.max(0, personsNeeded - released.length);
}

/** Whether the next share opens the vault. */
export function isLastOne(view: Known): boolean {
  return stillNeeded(view) === 1;
}

/** Of so many custodians, how many can be missed. */
export function toSpare(custodians: number, needed: number): number {
  return Math.max(0, custodians - needed);
}
