/** Something is not as it must be, whatever anybody did. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly invariant: string;

  constructor(invariant: string, what: string) {
    super(`${invariant}: ${what}`);
    this.invariant = invariant;
  }
}

export function demand(holds: boolean, invariant: string, what: () => string): void {
  if (!holds) throw new Violation(invariant, what());
}
