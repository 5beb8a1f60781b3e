import { underReading } from '../readings.ts';
import type { Guide } from '../schema/guide.ts';
import type { Found } from './rule.ts';

type Reason = 'reading-pointer-unknown' | 'reading-breaks-guide';

interface Broken extends Found {
  readonly reason: Reason;
}

/** Trying an alternative reads the whole guide again: once is enough for all rules. */
const tried = new WeakMap<Guide, readonly Broken[]>();

/** Alternatives of readings under which the guide cannot run, for one reason. */
export function brokenAlternatives(guide: Guide, reason: Reason): readonly Found[] {
  const known = tried.get(guide) ?? tryAll(guide);
  tried.set(guide, known);
  return known.filter((each) => each.reason === reason).map(({ path, params = {} }) => ({ path, params }));
}

function tryAll(guide: Guide): readonly Broken[] {
  return guide.readings.flatMap((reading, place) => {
    if (reading.alternatives.every(({ id }) => id !== reading.choice)) return [];
    return reading.alternatives.flatMap(({ id, sets }, at): readonly Broken[] => {
      const patched = sets.length === 0 ? undefined : underReading(guide, reading.id, id);
      if (patched?.ok !== false) return [];
      const params = { alternative: id, at: String(patched.error.params?.['at'] ?? '') };
      const reason = patched.error.code === 'reading-pointer-unknown' ? patched.error.code : 'reading-breaks-guide';
      return [{ path: `/readings/${place}/alternatives/${at}`, params, reason }];
    });
  });
}
