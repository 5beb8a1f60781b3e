import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { PlaceAnswer } from '#callout/api/places.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../data/loaded.tsx';
import { AreasSection } from './areas-section.tsx';
import { usePlace } from './data.ts';
import { KiosksSection } from './kiosks-section.tsx';
import './places.css';
import { PlansSection } from './plans-section.tsx';
import { RosterSection } from './roster-section.tsx';
import { placesWords } from './words.ts';

/** All by which Paraat sees who is at one location. */
export function PlacePage(): ReactNode {
  const { location = '' } = useParams();
  const place = usePlace(location);
  return <Loaded query={place}>{(known) => <Place key={location} place={known} />}</Loaded>;
}

function Place({ place }: { readonly place: PlaceAnswer }): ReactNode {
  const t = useWords(placesWords);
  const { location, signs } = place;
  const tabs = [
    { id: 'plans', label: t('plans'), content: <PlansSection place={place} /> },
    ...(signs === undefined
      ? []
      : [
          { id: 'areas', label: t('areas'), content: <AreasSection place={place} signs={signs} /> },
          { id: 'kiosks', label: t('kiosks'), content: <KiosksSection location={location.id} /> },
          { id: 'roster', label: t('roster'), content: <RosterSection location={location.id} /> },
        ]),
  ];
  return (
    <Stack>
      <PageTitle title={location.name} />
      <p>
        <TextLink to="/administration/places">{t('title')}</TextLink>
      </p>
      <PageHead title={location.name} intro={t('intro')} />
      <Tabs label={location.name} tabs={tabs} start="plans" />
    </Stack>
  );
}
