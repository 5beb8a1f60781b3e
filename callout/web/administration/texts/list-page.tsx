import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { part } from '../data.ts';
import { locationName } from '../location-field.tsx';
import { PartPage } from '../part-page.tsx';
import { administrationWords } from '../words.ts';
import { textWords } from './words.ts';

type StandardText = AdministrationAnswer['texts'][number];

export function TextsPage(): ReactNode {
  const t = useWords(textWords);
  const say = useWords(administrationWords);
  return (
    <PartPage part="texts" intro={t('intro')} add={t('add')}>
      {(set) => (
        <DataTable<StandardText>
          caption={say('texts')}
          hideCaption
          rows={set.texts}
          rowKey={({ id }) => id}
          empty={{ title: t('none'), text: t('noneText') }}
          columns={[
            { id: 'use', header: t('use'), text: ({ use }) => t(use === 'message' ? 'messageShort' : 'call') },
            { id: 'nature', header: t('natureOrName'), text: ({ nature }) => nature },
            {
              id: 'text',
              header: t('text'),
              text: ({ text }) => text,
              cell: ({ id, text }) => <TextLink to={`/administration/texts/${part(id)}`}>{text}</TextLink>,
            },
            {
              id: 'location',
              header: say('location'),
              text: ({ location }) => locationName(set, location, say('everywhere')),
            },
          ]}
        />
      )}
    </PartPage>
  );
}
