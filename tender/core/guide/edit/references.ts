import { isList, isMap, type Path, type Plain, plainAt } from './text/plain.ts';

/** Where the things stand that a field names by their short name, by the place of the field in the schema. */
const targets: Readonly<Record<string, readonly string[]>> = {
  '/planning/*/counted/from': ['/planning'],
  '/questions/rounds/*/closes': ['/planning'],
  '/questions/rounds/*/note': ['/planning'],
  '/questions/suggestions/*': ['/documents'],
  '/questions/finalVersions/*': ['/documents'],
  '/siteVisit/registration': ['/planning'],
  '/siteVisit/visit': ['/planning'],
  '/submission/deadline': ['/planning'],
  '/submission/opening/phase': ['/planning'],
  '/submission/signature/provenBy': ['/evidence/items', '/submission/checklist'],
  '/submission/checklist/*/template': ['/documents'],
  '/submission/checklist/*/about': ['/suitability'],
  '/submission/espd/*/about': ['/exclusion', '/suitability'],
  '/submission/regularisation/ground': ['/exclusion'],
  '/submission/contradictions/*/items/*': ['/submission/checklist'],
  '/priceSheet/document': ['/documents'],
  '/priceSheet/checks/*/ground': ['/exclusion'],
  '/suitability/*/evidence': ['/evidence/items', '/submission/checklist'],
  '/suitability/*/financial/requirements/*/exception/*/met': ['/suitability/*/financial/requirements'],
  '/steps/*/items/*': ['/submission/checklist'],
  '/award/criteria/*/answeredIn': ['/submission/checklist'],
  '/award/criteria/*/scale': ['/award/scales'],
  '/award/criteria/*/points/*': ['/award/scales/*/grades'],
  '/award/criteria/*/certified/statement': ['/submission/espd'],
  '/award/criteria/*/certified/grade': ['/award/scales/*/grades'],
  '/award/criteria/*/certified/evidence': ['/evidence/items'],
  '/award/criteria/*/rules/requirement': ['/suitability'],
  '/award/criteria/*/rules/competence': ['/suitability/*/competences'],
  '/award/ties/*/criterion': ['/award/criteria'],
  '/award/presentation/invitations': ['/planning'],
  '/award/presentation/phase': ['/planning'],
  '/standstill/award': ['/planning'],
  '/standstill/period': ['/planning'],
  '/standstill/final': ['/planning'],
  '/readings/*/choice': ['/readings/*/alternatives'],
};

export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What a field may name, with the title of each; undefined for a field that names nothing. A field `lots` names lots, wherever it stands. */
export function nameable(data: Plain | undefined, place: string): readonly Named[] | undefined {
  const lists = place.endsWith('/lots/*') ? ['/lots'] : targets[place];
  if (lists === undefined) return undefined;
  const found = lists.flatMap((list) => listsAt(data, list.split('/').slice(1))).flatMap(namedIn);
  return [...new Map(found.map((named) => [named.id, named])).values()];
}

/** The title of what a field names, where there is such a thing. */
export function titleOf(data: Plain | undefined, place: string, id: string): string | undefined {
  return nameable(data, place)?.find((named) => named.id === id)?.title;
}

/** Every path in some data at which a field names something by this short name out of one of these lists. */
export function namings(data: Plain | undefined, list: string, id: string): readonly Path[] {
  const places = Object.entries(targets).filter(([, lists]) => lists.includes(list));
  const own = list === '/lots' ? lotsIn(data, []) : [];
  const paths = [...places.flatMap(([place]) => pathsAt(data, place.split('/').slice(1), [])), ...own];
  return paths.filter((path) => plainAt(data, path) === id);
}

function lotsIn(data: Plain | undefined, path: Path): readonly Path[] {
  if (isList(data)) return data.flatMap((item, at) => lotsIn(item, [...path, at]));
  if (!isMap(data)) return [];
  return Object.entries(data).flatMap(([key, inner]) => {
    const own = key === 'lots' && path.length > 0 && isList(inner) ? inner.map((_, at) => [...path, key, at]) : [];
    return [...own, ...lotsIn(inner, [...path, key])];
  });
}

function pathsAt(data: Plain | undefined, parts: readonly string[], path: Path): readonly Path[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [path];
  if (first === '*' && isList(data)) return data.flatMap((item, at) => pathsAt(item, rest, [...path, at]));
  return isMap(data) && Object.hasOwn(data, first) ? pathsAt(data[first], rest, [...path, first]) : [];
}

function listsAt(data: Plain | undefined, parts: readonly string[]): readonly Plain[] {
  return pathsAt(data, parts, []).flatMap((path) => plainAt(data, path) ?? []);
}

function namedIn(item: Plain): readonly Named[] {
  if (!isMap(item)) return [];
  const { id } = item;
  if (typeof id !== 'string' || id === '') return [];
  return [{ id, title: nameOf(item) ?? id }];
}

/** What people call an item of a guide: its title, or what stands for one; undefined where nothing does. */
export function nameOf(item: Plain | undefined): string | undefined {
  if (!isMap(item)) return undefined;
  for (const key of ['title', 'description', 'function', 'term', 'name', 'text', 'place', 'code', 'id']) {
    const found = item[key];
    if (typeof found === 'string' && found.trim() !== '') return shortened(found);
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
