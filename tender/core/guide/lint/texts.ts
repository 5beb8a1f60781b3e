import { pointerOf } from '../pointer.ts';
import type { Guide } from '../schema/guide.ts';
import type { Stated } from './rule.ts';

/** A text of the guide and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text that a tenderer reads: not the readings, which quote what is in doubt, nor the statements, which repeat. */
export function textsOf(guide: Stated): readonly PlacedText[] {
  return textsIn({ ...guide, readings: [], statements: [], definitions: [], translations: [] }, []);
}

/** Texts with what the source says elsewhere as well. */
export function textsWithStatements(guide: Stated): readonly PlacedText[] {
  return textsIn({ ...guide, readings: [], definitions: [], translations: [] }, []);
}

/** Every text of the guide in its own language, wherever it stands. */
export function everyText(guide: Guide): readonly PlacedText[] {
  return textsIn({ ...guide, translations: [] }, []);
}

function textsIn(value: unknown, path: readonly PropertyKey[]): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path: pointerOf(path), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
