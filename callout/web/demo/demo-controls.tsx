import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useNow } from '#platform/ui/clock.tsx';
import { DemoBar } from '#platform/ui/demo-bar.tsx';
import { WhoControl } from '#platform/ui/demonstration/who-control.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useDemoPeople } from '../data/demo.ts';
import { useMe } from '../data/me.ts';
import { useClockTime } from '../frame/clock-time.ts';
import { useDemoGroups } from './groups.ts';
import { demoWords } from './words.ts';

/** The thin bar of the demonstration: who you are. The clock is the true one. */
export function DemoControls(): ReactNode {
  return <DemoBar who={<Who />} clock={<Clock />} story={null} />;
}

function Who(): ReactNode {
  const t = useWords(demoWords);
  const show = useToast();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: people = [] } = useDemoPeople();
  const groups = useDemoGroups(people);
  const begin = (user: string | undefined): void => {
    const person = people.find((one) => one.user === user);
    show({ text: person === undefined ? t('signedOut') : t('switched', { name: person.name }) });
    void navigate('/');
  };
  return <WhoControl groups={groups} user={me?.person?.user} onBecome={begin} />;
}

function Clock(): ReactNode {
  const t = useWords(demoWords);
  const clock = useClockTime();
  const now = useNow(1_000);
  return (
    <span className="ui-demo-slot">
      <span className="ui-demo-slot__label">{t('clock')}</span>
      <strong>{clock(now)}</strong>
    </span>
  );
}
