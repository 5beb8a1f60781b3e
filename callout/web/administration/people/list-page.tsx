import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { useInvitations, usePeople } from '../data.ts';
import { PartPage } from '../part-page.tsx';
import { administrationWords } from '../words.ts';
import { usePeopleColumns } from './columns.tsx';
import { InvitationsProgress } from './invitations-progress.tsx';
import { InvitePeople } from './invite-people.tsx';
import { csvFile, peopleCsv } from './people-csv.ts';
import { isShown, shows } from './shows.ts';
import { peopleWords } from './words.ts';

export function PeoplePage(): ReactNode {
  const t = useWords(peopleWords);
  const people = usePeople();
  const invitations = useInvitations();
  return (
    <PartPage
      part="people"
      intro={t('intro')}
      aside={
        <Actions>
          <ButtonLink to="/administration/people/new" kind="primary">
            {t('add')}
          </ButtonLink>
          <ButtonLink to="/administration/people/import" icon="upload">
            {t('import')}
          </ButtonLink>
        </Actions>
      }
    >
      {(set) => (
        <Loaded query={people} shape="table">
          {(known) => (
            <Loaded query={invitations} shape="table">
              {(course) => (
                <Stack gap="l">
                  <InvitationsProgress invitations={course} people={known} />
                  <People set={set} people={known} />
                </Stack>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </PartPage>
  );
}

interface PeopleProps {
  readonly set: AdministrationAnswer;
  readonly people: readonly AdministeredPerson[];
}

/** What is shown stands in the address, so that a link leads to just these people. */
function People({ set, people }: PeopleProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  const columns = usePeopleColumns(set);
  const [search, setSearch] = useSearchParams();
  const location = search.get('location') ?? '';
  const show = search.get('show') ?? '';
  const pick = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const shown = people.filter(
    (person) => (location === '' || person.responder?.home === location) && isShown(person, show),
  );
  const invitable = shown.filter((person) => person.email !== undefined && waitsForLink(person, show));
  return (
    <Stack>
      <Narrow set={set} location={location} show={show} onPick={pick} />
      <DataTable<AdministeredPerson>
        key={`${location} ${show}`}
        caption={say('people')}
        hideCaption
        csv={false}
        rows={shown}
        rowKey={({ user }) => user}
        empty={{ title: t('none'), ...(people.length === 0 ? { text: t('noneText') } : {}) }}
        columns={columns}
      />
      <Actions>
        <Button icon="download" onClick={() => saveFile(csvFile(peopleCsv(shown, set)), t('fileName'))}>
          {t('export')}
        </Button>
        {invitable.length === 0 ? null : (
          <InvitePeople
            users={invitable.map(({ user }) => user)}
            press={t('inviteShown', { count: invitable.length })}
          />
        )}
      </Actions>
    </Stack>
  );
}

/** Nobody who was invited a moment ago gets a second mail, unless it is asked for: his first link would work no more. */
function waitsForLink({ account, invitation }: AdministeredPerson, show: string): boolean {
  if (account === 'invited') return show === 'invited' || ['refused', 'expired'].includes(invitation?.state ?? '');
  return account === 'none';
}

interface NarrowProps {
  readonly set: AdministrationAnswer;
  readonly location: string;
  readonly show: string;
  readonly onPick: (name: 'location' | 'show', value: string) => void;
}

function Narrow({ set, location, show, onPick }: NarrowProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  return (
    <div className="admin__row">
      <SelectField
        label={t('filterLocation')}
        none={say('everywhere')}
        value={location}
        options={set.locations.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => onPick('location', event.target.value)}
      />
      <SelectField
        label={t('filterShow')}
        none={t('showAll')}
        value={show}
        options={Object.entries(shows).map(([value, word]) => ({ value, label: t(word) }))}
        onChange={(event) => onPick('show', event.target.value)}
      />
    </div>
  );
}
