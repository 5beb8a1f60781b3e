import { valueAt } from '../readings.ts';

/** The paragraph of the source text on which a part of the guide rests: its own, or that of the nearest part around it. */
export function sourceAt(guide: unknown, path: string): string | undefined {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    for (const key of ['source', 'place']) {
      const found = valueAt(guide, `${pointer}/${key}`);
      if (typeof found === 'string') return found;
    }
  }
  return undefined;
}
