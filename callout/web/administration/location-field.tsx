import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { administrationWords } from './words.ts';

/** A value that is no code of a location: for every location. */
export const wholeOrganisation = '*';

interface LocationFieldProps {
  readonly set: AdministrationAnswer;
  /** Empty: nothing is chosen yet. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly onPick: (value: string) => void;
}

/** For which location something is; for all of them only where this administrator may. */
export function LocationField({ set, value, error, disabled = false, onPick }: LocationFieldProps): ReactNode {
  const t = useWords(administrationWords);
  const own = set.locations.map(({ id, name }) => ({ value: id, label: name }));
  const all = { value: wholeOrganisation, label: t('everywhere') };
  const options = set.may.everything || value === wholeOrganisation ? [all, ...own] : own;
  return (
    <SelectField
      label={t('location')}
      value={value}
      options={options}
      error={error}
      disabled={disabled}
      onChange={(event) => onPick(event.target.value)}
    />
  );
}

/** Where a new thing begins: at the only location there is, or for all of them. */
export function firstLocation({ may, locations }: AdministrationAnswer): string {
  if (may.everything) return wholeOrganisation;
  return locations.length === 1 ? (locations[0]?.id ?? '') : '';
}

/** The field of a command: left out for all locations. */
export function asLocation(value: string): { readonly location?: string } {
  return value === wholeOrganisation ? {} : { location: value };
}

/** Whether this administrator may change what is for this location. */
export function isOwn({ may }: AdministrationAnswer, location: string | undefined): boolean {
  return may.everything || (location !== undefined && may.locations.includes(location));
}

/** Its name; for what holds everywhere, the word for that. */
export function locationName(
  { locations }: AdministrationAnswer,
  location: string | undefined,
  everywhere: string,
): string {
  return locations.find(({ id }) => id === location)?.name ?? everywhere;
}
