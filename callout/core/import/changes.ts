import type { Language } from '#platform/kernel/language.ts';
import type { Id, Organisation, Responder } from '../organisation/organisation.ts';

/** One thing that is otherwise afterwards, with names for whoever reads it. */
export interface Change {
  readonly what:
    | 'name'
    | 'language'
    | 'home'
    | 'group-added'
    | 'group-left'
    | 'skill-added'
    | 'skill-left'
    | 'certificate'
    | 'active'
    | 'inactive';
  readonly from?: string;
  readonly to?: string;
}

interface Side<R> {
  readonly responder: R;
  readonly person: { readonly name: string; readonly language: Language } | undefined;
}

/** For somebody who is new, only what he gets. */
export function changesBetween(
  { locations, groups, skills }: Organisation,
  before: Side<Responder | undefined>,
  after: Side<Responder>,
): readonly Change[] {
  const { responder: old } = before;
  const now = after.responder;
  const nameOf = (all: ReadonlyMap<Id, { readonly name: string }>, id: Id) => all.get(id)?.name ?? id;
  const left = (old?.groups ?? []).filter((id) => !now.groups.includes(id));
  const added = now.groups.filter((id) => old?.groups.includes(id) !== true);
  return [
    ...personal(before.person, after.person),
    ...(old?.home === now.home
      ? []
      : [{ what: 'home' as const, ...from(old && nameOf(locations, old.home)), to: nameOf(locations, now.home) }]),
    ...added.map((id): Change => ({ what: 'group-added', to: nameOf(groups, id) })),
    ...left.map((id): Change => ({ what: 'group-left', from: nameOf(groups, id) })),
    ...skillChanges(old?.skills ?? [], now.skills, (id) => nameOf(skills, id)),
    ...((old?.active ?? true) === now.active
      ? []
      : [{ what: now.active ? ('active' as const) : ('inactive' as const) }]),
  ];
}

function personal(before: Side<unknown>['person'], after: Side<unknown>['person']): readonly Change[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...(before.name === after.name ? [] : [{ what: 'name' as const, from: before.name, to: after.name }]),
    ...(before.language === after.language
      ? []
      : [{ what: 'language' as const, from: before.language, to: after.language }]),
  ];
}

function skillChanges(
  before: Responder['skills'],
  after: Responder['skills'],
  nameOf: (id: Id) => string,
): readonly Change[] {
  const text = ({ skill, expires }: Responder['skills'][number]) =>
    expires === undefined ? nameOf(skill) : `${nameOf(skill)} (${expires})`;
  const old = new Map(before.map((held) => [held.skill, held]));
  const kept = new Set(after.map(({ skill }) => skill));
  return [
    ...after.flatMap((held): readonly Change[] => {
      const was = old.get(held.skill);
      if (was === undefined) return [{ what: 'skill-added', to: text(held) }];
      return was.expires === held.expires ? [] : [{ what: 'certificate', from: text(was), to: text(held) }];
    }),
    ...before.filter(({ skill }) => !kept.has(skill)).map((held): Change => ({ what: 'skill-left', from: text(held) })),
  ];
}

function from(text: string | undefined): { readonly from?: string } {
  return text === undefined ? {} : { from: text };
}
