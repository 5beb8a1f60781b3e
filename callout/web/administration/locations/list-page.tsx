import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { weekOf } from '#callout/core/organisation/week.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { codeFor, part, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { NamedList } from '../named-list.tsx';
import { PartPage } from '../part-page.tsx';
import { administrationWords } from '../words.ts';
import { type PlaceDraft, PlaceFields, placeBody } from './place-fields.tsx';
import { locationWords } from './words.ts';

type Location = AdministrationAnswer['locations'][number];

export function LocationsPage(): ReactNode {
  const t = useWords(locationWords);
  return (
    <PartPage part="locations" intro={t('intro')}>
      {(set) => (
        <Stack gap="xl">
          <LocationTable set={set} />
          {set.may.everything || set.may.regions.length > 0 ? <NewLocation set={set} /> : null}
          {set.may.everything ? (
            <Section title={t('regions')}>
              <NamedList
                path="/regions"
                items={set.regions}
                taken={set.locations.map(({ id }) => id)}
                mayChange
                none={t('regionsNone')}
                add={t('addRegion')}
                addPress={t('addRegionPress')}
              />
            </Section>
          ) : null}
        </Stack>
      )}
    </PartPage>
  );
}

function LocationTable({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(locationWords);
  const say = useWords(administrationWords);
  const minimum = ({ minima }: Location): string => {
    const minutes = weekOf(minima)
      .flatMap(({ parts }) => parts)
      .filter(({ windows }) => windows.length > 0)
      .reduce((sum, { from, to }) => sum + to - from, 0);
    if (minutes === 0) return t('minimumNone');
    return minutes >= 7 * 24 * 60 ? t('minimumWhole') : t('minimumPart', { hours: Math.round(minutes / 60) });
  };
  return (
    <DataTable<Location>
      caption={say('locations')}
      hideCaption
      rows={set.locations}
      rowKey={({ id }) => id}
      empty={{ title: t('none'), text: t('noneText') }}
      columns={[
        {
          id: 'name',
          header: say('name'),
          text: ({ name }) => name,
          cell: ({ id, name }) => <TextLink to={`/administration/locations/${part(id)}`}>{name}</TextLink>,
        },
        {
          id: 'region',
          header: say('region'),
          text: ({ region }) => set.regions.find(({ id }) => id === region)?.name ?? region,
        },
        { id: 'address', header: t('address'), text: ({ address }) => address ?? '' },
        { id: 'minimum', header: t('minimum'), text: minimum },
      ]}
    />
  );
}

function NewLocation({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(locationWords);
  const say = useWords(administrationWords);
  const deed = useDeed();
  const regions = set.regions.filter(({ id }) => set.may.everything || set.may.regions.includes(id));
  const [draft, setDraft] = useState<PlaceDraft>({ name: '', region: '', address: '' });
  const { name, region } = draft;
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || region === '') return;
    const taken = [...set.locations, ...set.regions].map(({ id }) => id);
    const path = `/locations/${part(codeFor(name, taken))}`;
    const said = { said: say('saved', { name }), undo: { method: 'delete', path } } as const;
    if (!(await deed.run({ method: 'put', path, body: placeBody(draft) }, said))) return;
    setDraft({ ...draft, name: '', address: '' });
    setTried(false);
  };
  return (
    <Section title={t('add')}>
      <EditForm problem={deed.problem} busy={deed.busy} press={t('addPress')} onSave={() => void send()}>
        <PlaceFields
          draft={draft}
          regions={regions}
          tried={tried}
          onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
        />
      </EditForm>
    </Section>
  );
}
