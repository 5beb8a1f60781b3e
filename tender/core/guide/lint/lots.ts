import { closest } from '../closest.ts';
import { guideForLot, hasLots, limitedParts, pointerInWhole } from '../lots.ts';
import type { Guide } from '../schema/guide.ts';
import type { Finding } from './finding.ts';

/** What is found in the guide of each lot, at its place in the whole guide; each finding once. A lot without a guide is told by its rule. */
export function findingsOfLots(guide: Guide, findingsIn: (guide: Guide) => readonly Finding[]): readonly Finding[] {
  if (!hasLots(guide)) return findingsIn(guide);
  const perLot = guide.lots.map(({ id }) => {
    const own = guideForLot(guide, id);
    if (!own.ok) return [];
    return findingsIn(own.value).map((finding) => ({ ...finding, path: pointerInWhole(guide, id, finding.path) }));
  });
  const same = new Map(perLot.flat().map((finding) => [JSON.stringify(finding), finding]));
  return [...same.values(), ...twice(guide)].filter(
    (finding) =>
      finding.code !== 'scale-unused' || perLot.every((own) => own.some(({ path }) => path === finding.path)),
  );
}

function twice(guide: Guide): readonly Finding[] {
  return guide.lots.flatMap(({ id }, place) =>
    guide.lots.findIndex((lot) => lot.id === id) < place ? [error('id-twice', `/lots/${place}/id`, { id })] : [],
  );
}

export function unknownLots(guide: Guide): readonly Finding[] {
  const known = guide.lots.map(({ id }) => id);
  return limitedParts(guide).flatMap(({ path, lots }) =>
    lots.flatMap((lot, place) => {
      const id = String(lot);
      if (known.includes(id)) return [];
      const near = closest(id, known);
      return near === undefined
        ? [error('id-unknown', `${path}/${place}`, { id, known: known.join(', ') })]
        : [error('id-unknown-near', `${path}/${place}`, { id, near })];
    }),
  );
}

function error(code: Finding['code'], path: string, params: Finding['params']): Finding {
  return { code, severity: 'error', path, params };
}
