import { type ReactNode, useId } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { DemoPeople } from '#tender/api/demo.ts';
import { useBecome, useDemoPeople } from '../data/demo.ts';
import { useMe } from '../data/me.ts';
import { demoWords } from './words.ts';

type Person = DemoPeople['people'][number];

/** Switches to another person with one press; people stand by their organisation. */
export function WhoControl(): ReactNode {
  const t = useWords(demoWords);
  const id = useId();
  const show = useToast();
  const { data: me } = useMe();
  const { data: people = [] } = useDemoPeople();
  const become = useBecome();
  const choose = async (user: string): Promise<void> => {
    const done = await become.run(user === '' ? undefined : user);
    const person = people.find((one) => one.user === user);
    if (!done.ok) return;
    show({
      text:
        person === undefined
          ? t('signedOut')
          : t('switched', { name: person.name, organisation: person.organisation.name }),
    });
  };
  return (
    <span className="demo-slot">
      <label htmlFor={id} className="demo-slot__label">
        {t('you')}
      </label>
      <select
        id={id}
        className="demo-who"
        value={me?.person?.user ?? ''}
        disabled={become.busy}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{t('nobody')}</option>
        {byOrganisation(people).map(([organisation, members]) => (
          <optgroup key={organisation} label={organisation}>
            {members.map((person) => (
              <option key={person.user} value={person.user}>
                {`${person.name}, ${person.organisation.name}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

export function byOrganisation(people: readonly Person[]): readonly (readonly [string, readonly Person[]])[] {
  return [...Map.groupBy(people, ({ organisation }) => organisation.name)];
}
