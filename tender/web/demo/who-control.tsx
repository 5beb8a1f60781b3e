import type { ReactNode } from 'react';
import { WhoControl as Control } from '#platform/ui/demonstration/who-control.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useDemoPeople } from '../data/demo.ts';
import { useMe } from '../data/me.ts';
import { useDemoGroups } from './groups.ts';
import { demoWords } from './words.ts';

/** Switches to another person with one press; people stand by their organisation. */
export function WhoControl(): ReactNode {
  const t = useWords(demoWords);
  const show = useToast();
  const { data: me } = useMe();
  const { data: people = [] } = useDemoPeople();
  const groups = useDemoGroups(people);
  const tell = (user: string | undefined): void => {
    const person = people.find((one) => one.user === user);
    show({
      text:
        person === undefined
          ? t('signedOut')
          : t('switched', { name: person.name, organisation: person.organisation.name }),
    });
  };
  return <Control groups={groups} user={me?.person?.user} onBecome={tell} />;
}
