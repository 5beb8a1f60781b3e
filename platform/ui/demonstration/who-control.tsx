import { type ReactNode, useId } from 'react';
import { useWords } from '../language.tsx';
import { useBecome } from './become.ts';
import type { DemoGroup } from './people.ts';
import { demonstrationWords } from './words.ts';

interface WhoControlProps {
  readonly groups: readonly DemoGroup[];
  /** Who one is; nobody is a visitor. */
  readonly user: string | undefined;
  readonly onBecome: (user: string | undefined) => void;
}

/** Switches to another person with one press. */
export function WhoControl({ groups, user, onBecome }: WhoControlProps): ReactNode {
  const t = useWords(demonstrationWords);
  const id = useId();
  const become = useBecome();
  const choose = async (value: string): Promise<void> => {
    const chosen = value === '' ? undefined : value;
    const done = await become.run(chosen);
    if (done.ok) onBecome(chosen);
  };
  return (
    <span className="ui-demo-slot">
      <label htmlFor={id} className="ui-demo-slot__label">
        {t('you')}
      </label>
      <select
        id={id}
        className="ui-demo-who"
        value={user ?? ''}
        disabled={become.busy}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{t('nobody')}</option>
        {groups.map(({ title, named, people }) => (
          <optgroup key={title} label={title}>
            {people.map((person) => (
              <option key={person.user} value={person.user}>
                {named === true ? `${person.name}, ${title}` : person.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
