import type { OpeningView } from '#tender/core/procedure/opening/view.ts';

type Known = Pick<OpeningView, 'approvals' | 'personsNeeded' | 'vault'>;

/** The places of those who approve, in order: who took one and when, or that it still waits. */
export function placesOf({
  approvals,
  personsNeeded,
}: Known): readonly { readonly user?: string; readonly at?: string }[] {
  return Array.from({ length: Math.max(personsNeeded, approvals.length) }, (_, index) => approvals[index] ?? {});
}

/** Whether the next approval opens the vault. */
export function isLastOne({ approvals, personsNeeded }: Known): boolean {
  return approvals.length + 1 >= personsNeeded;
}
