import { underReading, valueAt } from '../readings.ts';
import type { Guide, Reading } from '../schema/guide.ts';
import { type Check, error, type Finding, warning } from './finding.ts';

/** Every double reading has a choice that is in force, and alternatives under which the guide would still run. */
export const readings: Check = (guide) =>
  guide.readings.flatMap((reading, place) => readingFindings(guide, reading, `/readings/${place}`));

function readingFindings(guide: Guide, reading: Reading, path: string): readonly Finding[] {
  const chosen = reading.alternatives.findIndex(({ id }) => id === reading.choice);
  if (chosen === -1) {
    return [
      error('choice-not-an-alternative', `${path}/choice`, {
        choice: reading.choice,
        known: reading.alternatives.map(({ id }) => id).join(', '),
      }),
    ];
  }
  return [
    ...reading.alternatives.flatMap(({ id, sets }, place) =>
      sets.length === 0 ? [] : applied(guide, reading, id, `${path}/alternatives/${place}`),
    ),
    ...inForce(guide, reading, chosen, path),
  ];
}

function applied(guide: Guide, reading: Reading, alternative: string, path: string): readonly Finding[] {
  const patched = underReading(guide, reading.id, alternative);
  if (patched.ok) return [];
  const code =
    patched.error.code === 'reading-pointer-unknown' ? 'alternative-sets-nothing' : 'alternative-breaks-guide';
  return [error(code, path, { alternative, at: String(patched.error.params?.['at'] ?? '') })];
}

/** What the chosen alternative sets must be what the guide says: otherwise the guide runs as if another one were chosen. */
function inForce(guide: Guide, reading: Reading, chosen: number, path: string): readonly Finding[] {
  const sets = reading.alternatives[chosen]?.sets ?? [];
  return sets.flatMap(({ at, value }, place) =>
    same(valueAt(guide, at), value)
      ? []
      : [
          warning('choice-not-in-force', `${path}/alternatives/${chosen}/sets/${place}`, {
            choice: reading.choice,
            at,
          }),
        ],
  );
}

/** A decimal may be written as a number and as a text. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return String(a) === String(b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && same(value, Reflect.get(b, key)))
  );
}
