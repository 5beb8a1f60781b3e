import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { part, useAdministration, useDeed } from '../data.ts';
import { NotThere } from '../not-there.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { MinimaForm } from './minima-form.tsx';
import { locationWords } from './words.ts';

type Location = AdministrationAnswer['locations'][number];

/** One location: what it is called, where it is, and how many are needed when. */
export function LocationPage(): ReactNode {
  const { location: id = '' } = useParams();
  const administration = useAdministration();
  return (
    <Loaded query={administration}>
      {(set) => {
        const location = set.locations.find((one) => one.id === id);
        return location === undefined ? (
          <NotThere list="/beheer/locaties" />
        ) : (
          <One key={id} location={location} set={set} />
        );
      }}
    </Loaded>
  );
}

interface OneProps {
  readonly location: Location;
  readonly set: AdministrationAnswer;
}

function One({ location, set }: OneProps): ReactNode {
  return (
    <Stack gap="xl">
      <PageTitle title={location.name} />
      <PageHead title={location.name} />
      <MinimaForm key={JSON.stringify(location.minima)} location={location} skills={set.skills} />
      <Details key={JSON.stringify([location.name, location.region, location.address])} location={location} set={set} />
    </Stack>
  );
}

function Details({ location, set }: OneProps): ReactNode {
  const t = useWords(locationWords);
  const say = useWords(administrationWords);
  const deed = useDeed();
  const [name, setName] = useState(location.name);
  const [region, setRegion] = useState(location.region);
  const [address, setAddress] = useState(location.address ?? '');
  const path = `/locations/${part(location.id)}`;
  const before = bodyOf(location.name, location.region, location.address ?? '');
  const save = (): void => {
    if (name.trim() === '') return;
    void deed.run(
      { method: 'put', path, body: bodyOf(name, region, address) },
      { said: say('saved', { name }), undo: { method: 'put', path, body: before } },
    );
  };
  const regions = set.regions.filter(
    ({ id }) => set.may.everything || set.may.regions.includes(id) || id === location.region,
  );
  return (
    <Section title={t('details')}>
      <form
        noValidate
        className="admin__form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Refused problem={deed.problem} />
          <TextField
            label={say('name')}
            value={name}
            maxLength={200}
            error={name.trim() === '' ? say('needed') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <SelectField
            label={say('region')}
            hint={region === location.region ? undefined : t('movesRegion')}
            value={region}
            options={regions.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={(event) => setRegion(event.target.value)}
          />
          <TextField
            label={t('address')}
            optional
            value={address}
            maxLength={300}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Actions>
            <Button type="submit" busy={deed.busy}>
              {say('save')}
            </Button>
            <RemoveButton
              name={location.name}
              happens={t('removeHappens')}
              command={{ method: 'delete', path }}
              undo={{ method: 'put', path, body: before }}
              undoText={t('removeUndo')}
              list="/beheer/locaties"
            />
          </Actions>
        </Stack>
      </form>
    </Section>
  );
}

function bodyOf(name: string, region: string, address: string): object {
  return { name, region, ...(address.trim() === '' ? {} : { address }) };
}
