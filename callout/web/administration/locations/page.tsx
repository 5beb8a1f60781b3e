import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { part, useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { NotThere } from '../not-there.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { MinimaForm } from './minima-form.tsx';
import { PlaceFields, placeBody } from './place-fields.tsx';
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
          <NotThere list="/administration/locations" />
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
  const [draft, setDraft] = useState({ name: location.name, region: location.region, address: location.address ?? '' });
  const path = `/locations/${part(location.id)}`;
  const before = placeBody({ name: location.name, region: location.region, address: location.address ?? '' });
  const save = (): void => {
    if (draft.name.trim() === '' || draft.region === '') return;
    void deed.run(
      { method: 'put', path, body: placeBody(draft) },
      { said: say('saved', { name: draft.name }), undo: { method: 'put', path, body: before } },
    );
  };
  const regions = set.regions.filter(
    ({ id }) => set.may.everything || set.may.regions.includes(id) || id === location.region,
  );
  return (
    <Section title={t('details')}>
      <EditForm
        problem={deed.problem}
        busy={deed.busy}
        onSave={save}
        more={
          <RemoveButton
            name={location.name}
            happens={t('removeHappens')}
            command={{ method: 'delete', path }}
            undo={{ method: 'put', path, body: before }}
            undoText={t('removeUndo')}
            list="/administration/locations"
          />
        }
      >
        <PlaceFields
          draft={draft}
          regions={regions}
          regionHint={draft.region === location.region ? undefined : t('movesRegion')}
          tried
          onChange={(changed) => setDraft((old) => ({ ...old, ...changed }))}
        />
      </EditForm>
    </Section>
  );
}
