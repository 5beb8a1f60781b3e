import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useOrganisation } from '../data/queries.ts';
import './places.css';
import { placesWords } from './words.ts';

/** None of his own, or none at all. */
function NoLocation({ none }: { readonly none: boolean }): ReactNode {
  const t = useWords(placesWords);
  return none ? (
    <EmptyState title={t('noLocations')} text={t('noLocationsText')} />
  ) : (
    <EmptyState title={t('none')} text={t('noneText')} />
  );
}

/** The locations whose places this viewer sets up. */
export function PlacesPage(): ReactNode {
  const t = useWords(placesWords);
  const { data: me } = useMe();
  const organisation = useOrganisation();
  const own = new Set(me?.person?.may.administer);
  return (
    <Stack>
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Loaded query={organisation}>
        {({ locations }) =>
          own.size === 0 ? (
            <NoLocation none={locations.length === 0} />
          ) : (
            <ul className="places__list">
              {locations
                .filter(({ id }) => own.has(id))
                .map(({ id, name }) => (
                  <li key={id}>
                    <TextLink to={`/administration/places/${id}`}>{name}</TextLink>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Stack>
  );
}
