import type { ReactNode } from 'react';
import { type Language, languages } from '#platform/kernel/language.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { administrationWords } from '../words.ts';
import { peopleWords } from './words.ts';

export interface DetailsDraft {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export function areWhole({ name, email }: DetailsDraft): boolean {
  return name.trim() !== '' && looksLikeAddress(email);
}

/** The server looks more closely; this is for who forgot it or typed half of it. */
function looksLikeAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}

interface DetailsFieldsProps {
  readonly draft: DetailsDraft;
  readonly tried: boolean;
  readonly emailHint?: string | undefined;
  readonly onChange: (changed: Partial<DetailsDraft>) => void;
}

export function DetailsFields({ draft, tried, emailHint, onChange }: DetailsFieldsProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  return (
    <>
      <TextField
        label={t('name')}
        value={draft.name}
        maxLength={120}
        autoComplete="off"
        error={tried && draft.name.trim() === '' ? say('needed') : undefined}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={t('email')}
        hint={emailHint}
        type="email"
        value={draft.email}
        maxLength={254}
        autoComplete="off"
        error={tried && !looksLikeAddress(draft.email) ? t('emailWrong') : undefined}
        onChange={(event) => onChange({ email: event.target.value })}
      />
      <RadioField
        legend={t('language')}
        name="language"
        value={draft.language}
        options={languages.map((value) => ({ value, label: t(value) }))}
        onPick={(value) => onChange({ language: languages.find((one) => one === value) ?? 'nl' })}
      />
    </>
  );
}
