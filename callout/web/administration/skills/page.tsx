import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { NamedList } from '../named-list.tsx';
import { PartPage } from '../part-page.tsx';
import { skillWords } from './words.ts';

export function SkillsPage(): ReactNode {
  const t = useWords(skillWords);
  return (
    <PartPage part="skills" intro={t('intro')} shape="text">
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
    </PartPage>
  );
}
