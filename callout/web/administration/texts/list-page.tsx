import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { ButtonLink } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { part, useAdministration } from '../data.ts';
import { administrationWords } from '../words.ts';
import { textWords } from './words.ts';

type StandardText = AdministrationAnswer['texts'][number];

export function TextsPage(): ReactNode {
  const t = useWords(textWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('texts')} />
      <PageHead
        title={say('texts')}
        intro={t('intro')}
        aside={<ButtonLink to="/administration/texts/new">{t('add')}</ButtonLink>}
      />
      <Loaded query={administration} shape="table">
        {(set) => (
          <DataTable<StandardText>
            caption={say('texts')}
            hideCaption
            rows={set.texts}
            rowKey={({ id }) => id}
            empty={{ title: t('none') }}
            columns={[
              { id: 'nature', header: t('nature'), text: ({ nature }) => nature },
              {
                id: 'text',
                header: t('text'),
                text: ({ text }) => text,
                cell: ({ id, text }) => <TextLink to={`/administration/texts/${part(id)}`}>{text}</TextLink>,
              },
              {
                id: 'location',
                header: say('location'),
                text: ({ location }) => set.locations.find(({ id }) => id === location)?.name ?? say('everywhere'),
              },
            ]}
          />
        )}
      </Loaded>
    </Stack>
  );
}
