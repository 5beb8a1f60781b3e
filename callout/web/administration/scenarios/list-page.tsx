import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { part } from '../data.ts';
import { locationName } from '../location-field.tsx';
import { PartPage } from '../part-page.tsx';
import { administrationWords } from '../words.ts';
import { scenarioWords } from './words.ts';

type Scenario = AdministrationAnswer['scenarios'][number];

export function ScenariosPage(): ReactNode {
  const t = useWords(scenarioWords);
  const say = useWords(administrationWords);
  return (
    <PartPage part="scenarios" intro={t('intro')} add={t('add')}>
      {(set) => (
        <DataTable<Scenario>
          caption={say('scenarios')}
          hideCaption
          rows={set.scenarios}
          rowKey={({ id }) => id}
          empty={{ title: t('none'), text: t('noneText') }}
          columns={[
            {
              id: 'name',
              header: say('name'),
              text: ({ name }) => name,
              cell: ({ id, name }) => <TextLink to={`/administration/scenarios/${part(id)}`}>{name}</TextLink>,
            },
            { id: 'nature', header: t('nature'), text: ({ nature }) => nature },
            {
              id: 'location',
              header: say('location'),
              text: ({ location }) => locationName(set, location, say('everywhere')),
            },
            { id: 'steps', header: t('steps'), text: ({ steps }) => steps.map(({ name }) => name).join(', ') },
          ]}
        />
      )}
    </PartPage>
  );
}
