import type { ReactNode } from 'react';
import { SignInPage as Page } from '#platform/ui/account/sign-in-page.tsx';
import { DemoPeopleList } from '#platform/ui/demonstration/people-list.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Text } from '#platform/ui/text.tsx';
import { type DemoPerson, useDemoPeople } from '../data/demo.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useDemoGroups } from '../demo/groups.ts';
import { signInWords } from './words.ts';

export function SignInPage(): ReactNode {
  const t = useWords(signInWords);
  const { data: me } = useMe();
  return (
    <Page
      account={me?.account}
      demonstration={me?.mode === 'demonstration' ? <DemoPeople /> : undefined}
      provider={me?.provider}
    >
      <Text soft>{t('noAccount')}</Text>
    </Page>
  );
}

function DemoPeople(): ReactNode {
  const people = useDemoPeople();
  return <Loaded query={people}>{(known) => <Everybody people={known} />}</Loaded>;
}

function Everybody({ people }: { readonly people: readonly DemoPerson[] }): ReactNode {
  const t = useWords(signInWords);
  return <DemoPeopleList text={t('demoText')} groups={useDemoGroups(people)} />;
}
