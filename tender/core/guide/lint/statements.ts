import { valueAt } from '../readings.ts';
import type { Statement } from '../schema/guide.ts';
import type { Found, Stated } from './rule.ts';
import { sameValue } from './same-value.ts';
import { sourceAt } from './source-at.ts';

/** Statements that say something else than the guide, or than an earlier statement about the same thing, and between which no reading chooses. */
export function disagreements(guide: Stated): readonly Found[] {
  return guide.statements.flatMap((statement, place): readonly Found[] => {
    const other = spokenBefore(guide, statement, place);
    if (other === undefined || sameValue(other.value, statement.value) || chosen(guide, statement)) return [];
    const params = {
      title: statement.title,
      place: statement.place,
      value: written(statement.value),
      other: other.place,
      otherValue: written(other.value),
    };
    return [{ path: `/statements/${place}`, params }];
  });
}

interface Spoken {
  readonly place: string;
  readonly value: unknown;
}

/** What the guide itself says at a pointer; about a name, what the first statement says. */
function spokenBefore(guide: Stated, { about }: Statement, place: number): Spoken | undefined {
  if (about.startsWith('/')) {
    const value = valueAt(guide, about);
    return value === undefined ? undefined : { place: sourceAt(guide, about) ?? about, value };
  }
  return guide.statements.slice(0, place).find((earlier) => earlier.about === about);
}

/** A reading chooses when it bears the name of the matter, or when one of its alternatives sets the value. */
function chosen({ readings }: Stated, { about }: Statement): boolean {
  return readings.some(
    ({ id, alternatives }) => id === about || alternatives.some(({ sets }) => sets.some(({ at }) => at === about)),
  );
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
