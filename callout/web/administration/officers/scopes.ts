import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { type OfficerRole, officerRoles } from '#callout/core/organisation/organisation.ts';
import { wholeOrganisation } from '../location-field.tsx';

export function isRole(text: string): text is OfficerRole {
  return officerRoles.some((role) => role === text);
}

/** The functions that this administrator may give. */
export function rolesFor({ may }: AdministrationAnswer): readonly OfficerRole[] {
  if (may.everything) return ['super-user', 'region-administrator', 'location-administrator', 'reception', 'head'];
  return may.regions.length > 0 ? ['location-administrator', 'reception', 'head'] : ['reception', 'head'];
}

interface ScopeOption {
  readonly value: string;
  readonly label: string;
}

/** For what a function can be given; nothing to choose for a super user. */
export function scopesFor(set: AdministrationAnswer, role: string, whole: string): readonly ScopeOption[] {
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });
  const regions = set.regions.filter(({ id }) => set.may.everything || set.may.regions.includes(id)).map(named);
  const locations = set.locations
    .filter(({ region }) => role !== 'location-administrator' || set.may.everything || set.may.regions.includes(region))
    .map(named);
  switch (role) {
    case 'region-administrator':
      return regions;
    case 'location-administrator':
      return locations;
    case 'reception':
    case 'head':
      return [...(set.may.everything ? [{ value: wholeOrganisation, label: whole }] : []), ...regions, ...locations];
    default:
      return [];
  }
}

export function scopeName(set: AdministrationAnswer, scope: string | undefined, whole: string): string {
  if (scope === undefined) return whole;
  return [...set.locations, ...set.regions].find(({ id }) => id === scope)?.name ?? scope;
}
