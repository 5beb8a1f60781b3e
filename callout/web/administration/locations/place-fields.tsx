import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { administrationWords } from '../words.ts';
import { locationWords } from './words.ts';

export interface PlaceDraft {
  readonly name: string;
  readonly region: string;
  readonly address: string;
}

/** As the command has it. */
export function placeBody({ name, region, address }: PlaceDraft): object {
  return { name, region, ...(address.trim() === '' ? {} : { address }) };
}

interface PlaceFieldsProps {
  readonly draft: PlaceDraft;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly regionHint?: string | undefined;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<PlaceDraft>) => void;
}

/** What a location is called and where it is. */
export function PlaceFields({ draft, regions, regionHint, tried, onChange }: PlaceFieldsProps): ReactNode {
  const t = useWords(locationWords);
  const say = useWords(administrationWords);
  const missing = (text: string): string | undefined => (tried && text.trim() === '' ? say('needed') : undefined);
  return (
    <>
      <TextField
        label={say('name')}
        value={draft.name}
        maxLength={200}
        error={missing(draft.name)}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <SelectField
        label={say('region')}
        hint={regionHint}
        value={draft.region}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        error={missing(draft.region)}
        onChange={(event) => onChange({ region: event.target.value })}
      />
      <TextField
        label={t('address')}
        optional
        value={draft.address}
        maxLength={300}
        onChange={(event) => onChange({ address: event.target.value })}
      />
    </>
  );
}
