import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { decideResponders } from '../organisation/decide-people.ts';
import type { Group, HeldSkill, Id, Organisation, Responder } from '../organisation/organisation.ts';
import { mayByOffice } from '../organisation/rights.ts';
import { emptied, findNamed, oneOf, partsOf, readSkill, readYesNo, shown } from './cells.ts';
import { type Change, changesBetween } from './changes.ts';
import type { ImportLine } from './columns.ts';

/** Somebody who is known here already, by his address. */
export interface KnownPerson {
  readonly user: Id;
  readonly name: string;
  readonly language: Language;
  /** With an account of his own: name and language are his to change. */
  readonly hasAccount: boolean;
}

export interface ImportContext {
  readonly organisation: Organisation;
  /** Who imports. */
  readonly user: Id;
  /** By address in small letters. */
  readonly known: ReadonlyMap<string, KnownPerson>;
  readonly isAddress: (text: string) => boolean;
  readonly newId: () => Id;
}

export interface PlannedPerson {
  readonly user: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly hasAccount: boolean;
}

/** What a line of the file will do. */
export type PlannedLine =
  | {
      readonly line: number;
      readonly kind: 'new' | 'changed' | 'same';
      readonly person: PlannedPerson;
      readonly responder: Responder;
      readonly changes: readonly Change[];
    }
  | {
      readonly line: number;
      readonly kind: 'refused';
      /** As it stands in the file, so that the line can be found. */
      readonly who: string;
      readonly refusal: Refusal;
    };

/**
 * What will change by a list of people (BHV-01), line by line; nothing changes by it. A line that cannot be carried out holds up no other.
 * Whoever is not in the list stays as he is.
 */
export function planImport(lines: readonly ImportLine[], context: ImportContext): readonly PlannedLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const planned = planLine(line, context, seen);
    const { name = '', email = '' } = line.cells;
    if (planned.ok) return planned.value;
    return { line: line.line, kind: 'refused', who: shown(email === '' ? name : email), refusal: planned.error };
  });
}

function planLine(
  { line, cells }: ImportLine,
  context: ImportContext,
  seen: Map<string, number>,
): Result<Exclude<PlannedLine, { kind: 'refused' }>> {
  const email = (cells.email ?? '').toLowerCase();
  if (email === '') return refuse('import-email-missing');
  if (!context.isAddress(email)) return refuse('import-email-invalid', { email: shown(email) });
  const first = seen.get(email);
  if (first !== undefined) return refuse('import-email-twice', { line: first });
  seen.set(email, line);
  const known = context.known.get(email);
  const person = readPerson(cells, email, known, context);
  if (!person.ok) return person;
  const before = known === undefined ? undefined : context.organisation.responders.get(known.user);
  const responder = readResponder(cells, person.value.user, before, context);
  if (!responder.ok) return responder;
  const allowed = decideResponders(context.organisation, [responder.value], context.user);
  if (!allowed.ok) return allowed;
  const changes = changesBetween(
    context.organisation,
    { responder: before, person: known },
    { responder: responder.value, person: person.value },
  );
  const kind = before === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same';
  return ok({ line, kind, person: person.value, responder: responder.value, changes });
}

function readPerson(
  cells: ImportLine['cells'],
  email: string,
  known: KnownPerson | undefined,
  { newId }: ImportContext,
): Result<PlannedPerson> {
  const { name = '', language = '' } = cells;
  if (known === undefined && name === '') return refuse('import-name-missing');
  if (name.length > 120 || /\p{Cc}/u.test(name)) return refuse('import-name-invalid');
  const wanted = language.toLowerCase();
  if (wanted !== '' && !isLanguage(wanted)) return refuse('import-language-unknown', { language: shown(language) });
  if (known?.hasAccount === true) return ok({ ...known, email });
  return ok({
    user: known?.user ?? newId(),
    name: name === '' ? (known?.name ?? '') : name.normalize('NFC'),
    email,
    language: isLanguage(wanted) ? wanted : (known?.language ?? 'nl'),
    hasAccount: false,
  });
}

function readResponder(
  cells: ImportLine['cells'],
  id: Id,
  before: Responder | undefined,
  context: ImportContext,
): Result<Responder> {
  const home = readHome(cells.location ?? '', before, context);
  if (!home.ok) return home;
  const groups = readGroups(cells.groups ?? '', home.value, before, context.organisation);
  if (!groups.ok) return groups;
  const skills = readSkills(cells.skills ?? '', before, context.organisation);
  if (!skills.ok) return skills;
  const { active = '' } = cells;
  const isActive = active === '' ? (before?.active ?? true) : readYesNo(active);
  if (isActive === undefined) return refuse('import-active-unknown', { text: shown(active) });
  return ok({ id, home: home.value, groups: groups.value, skills: skills.value, active: isActive });
}

function readHome(text: string, before: Responder | undefined, { organisation, user }: ImportContext): Result<Id> {
  if (text === '') return before === undefined ? refuse('import-location-missing') : ok(before.home);
  // Of locations that are not his own, nobody hears which there are.
  const own = [...organisation.locations.values()].filter(({ id }) => mayByOffice(organisation, user, 'configure', id));
  const unknown = { code: 'import-location-unknown', params: { location: shown(text) } };
  const found = oneOf(findNamed(own, text), text, unknown);
  return found.ok ? ok(found.value.id) : found;
}

function readGroups(
  cell: string,
  home: Id,
  before: Responder | undefined,
  { groups }: Organisation,
): Result<readonly Id[]> {
  if (cell === '') return ok(before?.groups ?? []);
  const found: Id[] = [];
  for (const part of partsOf(cell, (text) => findNamed(groups.values(), text).length > 0)) {
    const unknown = { code: 'import-group-unknown', params: { group: shown(part) } };
    const group = oneOf(nearest(findNamed(groups.values(), part), home), part, unknown);
    if (!group.ok) return group;
    if (!found.includes(group.value.id)) found.push(group.value.id);
  }
  return ok(found);
}

/** Each location may have a crisis team of that name: his own goes first, then those for every location. */
function nearest(named: readonly Group[], home: Id): readonly Group[] {
  const own = named.filter(({ location }) => location === home);
  if (own.length > 0) return own;
  const general = named.filter(({ location }) => location === undefined);
  return general.length > 0 ? general : named;
}

function readSkills(
  cell: string,
  before: Responder | undefined,
  { skills }: Organisation,
): Result<readonly HeldSkill[]> {
  if (cell === '') return ok(before?.skills ?? []);
  const found: HeldSkill[] = [];
  for (const part of partsOf(cell, (text) => findNamed(skills.values(), text).length > 0)) {
    if (part === emptied) continue;
    const held = readSkill(part, [...skills.values()]);
    if (!held.ok) return held;
    if (found.some(({ skill }) => skill === held.value.skill)) return refuse('import-skill-twice', { skill: part });
    found.push(held.value);
  }
  return ok(found);
}
