import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { useAdministration } from '../data.ts';
import { NamedList } from '../named-list.tsx';
import { administrationWords } from '../words.ts';
import { skillWords } from './words.ts';

export function SkillsPage(): ReactNode {
  const t = useWords(skillWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('skills')} />
      <PageHead title={say('skills')} intro={t('intro')} />
      <Loaded query={administration}>
        {(set) => (
          <NamedList
            path="/skills"
            items={set.skills}
            taken={['any']}
            mayChange={set.may.everything}
            none={t('none')}
            add={t('add')}
            addPress={t('addPress')}
          />
        )}
      </Loaded>
    </Stack>
  );
}
