import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { administrationWords } from '../words.ts';
import { rolesFor, scopesFor } from './scopes.ts';
import { officerWords } from './words.ts';

interface RoleFieldsProps {
  readonly set: AdministrationAnswer;
  /** Empty while none is chosen. */
  readonly role: string;
  readonly scope: string;
  readonly tried: boolean;
  readonly onPick: (picked: { readonly role: string; readonly scope: string }) => void;
}

/** A function and for what it is given; each says what it may before it is chosen. */
export function RoleFields({ set, role, scope, tried, onPick }: RoleFieldsProps): ReactNode {
  const t = useWords(officerWords);
  const say = useWords(administrationWords);
  const scopes = scopesFor(set, role, t('wholeOrganisation'));
  return (
    <>
      <RadioField
        legend={t('role')}
        name="role"
        value={role}
        options={rolesFor(set).map((one) => ({ value: one, label: t(one), hint: t(`${one}-may`) }))}
        error={tried && role === '' ? say('needed') : undefined}
        onPick={(picked) => onPick({ role: picked, scope: '' })}
      />
      {scopes.length === 0 ? null : (
        <SelectField
          label={t('scope')}
          value={scope}
          options={scopes}
          error={tried && scope === '' ? say('needed') : undefined}
          onChange={(event) => onPick({ role, scope: event.target.value })}
        />
      )}
    </>
  );
}
