import { valueAt } from '../readings.ts';

/** The paragraph of the source text on which a part of the guide rests: its own, or that of the nearest part around it. */
export function sourceAt(guide: unknown, path: string): string | undefined {
  for (let pointer = path; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    // A statement has a place where a rule has a source; elsewhere a place is where something is done.
    const found = valueAt(guide, `${pointer}/${pointer.startsWith('/statements/') ? 'place' : 'source'}`);
    if (typeof found === 'string') return found;
  }
  return undefined;
}
