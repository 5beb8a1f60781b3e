import { type ReactNode, useId } from 'react';
import { useNavigate } from 'react-router';
import { useNow } from '#platform/ui/clock.tsx';
import { DemoBar } from '#platform/ui/demo-bar.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { type DemoFunction, type DemoPerson, useBecome, useDemoPeople } from '../data/demo.ts';
import { useMe } from '../data/me.ts';
import { useClockTime } from '../frame/clock-time.ts';
import './demo.css';
import { demoWords } from './words.ts';

/** The thin bar of the demonstration: who you are. The clock is the true one. */
export function DemoControls(): ReactNode {
  return <DemoBar who={<Who />} clock={<Clock />} story={null} />;
}

function Who(): ReactNode {
  const t = useWords(demoWords);
  const id = useId();
  const show = useToast();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: people = [] } = useDemoPeople(true);
  const become = useBecome();
  const choose = async (user: string): Promise<void> => {
    const done = await become.run(user === '' ? undefined : user);
    if (!done.ok) return;
    const person = people.find((one) => one.user === user);
    show({ text: person === undefined ? t('signedOut') : t('switched', { name: person.name }) });
    await navigate('/');
  };
  return (
    <span className="demo-slot">
      <label htmlFor={id}>{t('you')}</label>
      <select
        id={id}
        className="demo-who"
        value={me?.person?.user ?? ''}
        disabled={become.busy}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{t('nobody')}</option>
        {byFunction(people).map(([work, members]) => (
          <optgroup key={work} label={t(work)}>
            {members.map(({ user, name }) => (
              <option key={user} value={user}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

function Clock(): ReactNode {
  const t = useWords(demoWords);
  const clock = useClockTime();
  const now = useNow(1_000);
  return (
    <span className="demo-slot">
      <span>{t('clock')}</span>
      <strong>{clock(now)}</strong>
    </span>
  );
}

const order: readonly DemoFunction[] = [
  'reception',
  'responder',
  'head',
  'super-user',
  'region-administrator',
  'location-administrator',
];

/** Those first with whom the story begins. */
export function byFunction(people: readonly DemoPerson[]): readonly (readonly [DemoFunction, readonly DemoPerson[]])[] {
  return order
    .map((work) => [work, people.filter((person) => person.function === work)] as const)
    .filter(([, members]) => members.length > 0);
}
