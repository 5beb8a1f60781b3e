import type { ReactNode } from 'react';
import { Refused } from '../account/refused.tsx';
import { Alert } from '../alert.tsx';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { Heading } from '../text.tsx';
import { useBecome } from './become.ts';
import type { DemoGroup } from './people.ts';
import './people-list.css';
import { demonstrationWords } from './words.ts';

interface DemoPeopleListProps {
  /** What is invented, and that one may be anybody. */
  readonly text: string;
  readonly groups: readonly DemoGroup[];
}

/** Everybody of the demonstration, each with one press: in place of signing in. */
export function DemoPeopleList({ text, groups }: DemoPeopleListProps): ReactNode {
  const t = useWords(demonstrationWords);
  const become = useBecome();
  return (
    <Stack gap="l">
      <Alert title={t('title')}>
        <p>{text}</p>
      </Alert>
      <Refused problem={become.problem} />
      <div className="demo-groups">
        {groups.map(({ title, people }) => (
          <Stack key={title} gap="s">
            <Heading level={2} look={4}>
              {title}
            </Heading>
            <ul className="demo-people">
              {people.map(({ user, name, work }) => (
                <li key={user}>
                  <button type="button" className="demo-person" onClick={() => void become.run(user)}>
                    <strong>{name}</strong>
                    {work === undefined ? null : <span>{work}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </Stack>
        ))}
      </div>
    </Stack>
  );
}
