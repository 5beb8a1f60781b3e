import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Heading } from '#platform/ui/text.tsx';
import type { DemoPeople } from '#tender/api/demo.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useBecome, useDemoPeople } from '../data/demo.ts';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { byOrganisation } from '../demo/who-control.tsx';
import './sign-in.css';
import { signInWords } from './words.ts';

/** Everybody of the demonstration, each with one press. */
export function DemoPersons(): ReactNode {
  const t = useWords(signInWords);
  const people = useDemoPeople();
  const become = useBecome();
  return (
    <Stack gap="l">
      <Alert title={t('demoTitle')}>
        <p>{t('demoText')}</p>
      </Alert>
      <Refused problem={become.problem} />
      <Loaded query={people}>
        {(known) => (
          <div className="sign-in-groups">
            {byOrganisation(known).map(([organisation, members]) => (
              <Stack key={organisation} gap="s">
                <Heading level={2} look={4}>
                  {organisation}
                </Heading>
                <ul className="sign-in-people">
                  {members.map((person) => (
                    <li key={person.user}>
                      <PersonButton person={person} onPick={() => void become.run(person.user)} />
                    </li>
                  ))}
                </ul>
              </Stack>
            ))}
          </div>
        )}
      </Loaded>
    </Stack>
  );
}

function PersonButton({
  person,
  onPick,
}: {
  readonly person: DemoPeople['people'][number];
  readonly onPick: () => void;
}): ReactNode {
  const { language } = useLanguage();
  const roles = person.roles.map((role) => sentence(`role-${role}`, language)).join(', ');
  return (
    <button type="button" className="sign-in-person" onClick={onPick}>
      <strong>{person.name}</strong>
      {roles === '' ? null : <span>{roles}</span>}
    </button>
  );
}
