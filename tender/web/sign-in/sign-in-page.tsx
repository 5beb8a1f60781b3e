import type { ReactNode } from 'react';
import { SignInPage as Page } from '#platform/ui/account/sign-in-page.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { DemoPeopleList } from '#platform/ui/demonstration/people-list.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { DemoPeople as People } from '#tender/api/demo.ts';
import { useDemoPeople } from '../data/demo.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useDemoGroups } from '../demo/groups.ts';
import { signInWords } from './words.ts';

export function SignInPage(): ReactNode {
  const t = useWords(signInWords);
  const { data: me } = useMe();
  const demonstration = me?.mode === 'demonstration' ? <DemoPeople /> : undefined;
  return (
    <Page account={me?.person} intro={t('intro')} demonstration={demonstration}>
      <Section title={t('registerFirm')} intro={t('registerText')}>
        <div>
          <ButtonLink to="/register">{t('registerFirm')}</ButtonLink>
        </div>
      </Section>
    </Page>
  );
}

function DemoPeople(): ReactNode {
  const people = useDemoPeople();
  return <Loaded query={people}>{(known) => <Everybody people={known} />}</Loaded>;
}

function Everybody({ people }: { readonly people: People['people'] }): ReactNode {
  const t = useWords(signInWords);
  return <DemoPeopleList text={t('demoText')} groups={useDemoGroups(people)} />;
}
