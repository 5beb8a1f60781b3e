import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { weekOf } from '#callout/core/organisation/week.ts';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { codeFor, part, useAdministration, useDeed } from '../data.ts';
import { NamedList } from '../named-list.tsx';
import { administrationWords } from '../words.ts';
import { locationWords } from './words.ts';

type Location = AdministrationAnswer['locations'][number];

export function LocationsPage(): ReactNode {
  const t = useWords(locationWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('locations')} />
      <PageHead title={say('locations')} intro={t('intro')} />
      <Loaded query={administration} shape="table">
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
      </Loaded>
    </Stack>
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
          cell: ({ id, name }) => <TextLink to={`/beheer/locaties/${part(id)}`}>{name}</TextLink>,
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
  const [name, setName] = useState('');
  const [region, setRegion] = useState('');
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || region === '') return;
    const taken = [...set.locations, ...set.regions].map(({ id }) => id);
    const path = `/locations/${part(codeFor(name, taken))}`;
    const body = { name, region, ...(address.trim() === '' ? {} : { address }) };
    const said = { said: say('saved', { name }), undo: { method: 'delete', path } } as const;
    if (!(await deed.run({ method: 'put', path, body }, said))) return;
    setName('');
    setAddress('');
    setTried(false);
  };
  return (
    <Section title={t('add')}>
      <form
        noValidate
        className="admin__form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <Refused problem={deed.problem} />
          <TextField
            label={say('name')}
            value={name}
            maxLength={200}
            error={tried && name.trim() === '' ? say('needed') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <SelectField
            label={say('region')}
            value={region}
            options={regions.map(({ id, name: label }) => ({ value: id, label }))}
            error={tried && region === '' ? say('needed') : undefined}
            onChange={(event) => setRegion(event.target.value)}
          />
          <TextField
            label={t('address')}
            optional
            value={address}
            maxLength={300}
            onChange={(event) => setAddress(event.target.value)}
          />
          <div>
            <Button type="submit" busy={deed.busy}>
              {t('addPress')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
