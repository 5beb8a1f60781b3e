import type { ReactNode } from 'react';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { formatDateShort } from '#platform/kernel/format.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { part, usePeople } from '../data.ts';
import { PartPage } from '../part-page.tsx';
import { peopleWords } from './words.ts';

interface Row {
  readonly person: AdministeredPerson;
  readonly skill: string;
  readonly home: string;
  readonly expires: string;
  readonly state: 'soon' | 'expired';
}

/** Certificates that ran out or will within sixty days, the first ones first. */
export function CertificatesPage(): ReactNode {
  const t = useWords(peopleWords);
  const people = usePeople();
  return (
    <PartPage part="certificates" intro={t('expiringIntro')}>
      {(set) => (
        <Loaded query={people} shape="table">
          {(known) => <Table rows={known.flatMap((person) => rowsOf(person, set))} />}
        </Loaded>
      )}
    </PartPage>
  );
}

function rowsOf(person: AdministeredPerson, set: AdministrationAnswer): readonly Row[] {
  const { responder } = person;
  if (responder?.active !== true) return [];
  return responder.skills.flatMap(({ skill, expires = '', state }) =>
    state === 'holds'
      ? []
      : [
          {
            person,
            expires,
            state,
            skill: set.skills.find(({ id }) => id === skill)?.name ?? skill,
            home: set.locations.find(({ id }) => id === responder.home)?.name ?? responder.home,
          },
        ],
  );
}

function Table({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  return (
    <DataTable<Row>
      caption={t('expiring')}
      hideCaption
      rows={rows.toSorted((a, b) => a.expires.localeCompare(b.expires))}
      rowKey={({ person, skill }) => `${person.user} ${skill}`}
      empty={{ title: t('expiringNone') }}
      columns={[
        {
          id: 'name',
          header: t('name'),
          text: ({ person }) => person.name,
          cell: ({ person }) => <TextLink to={`/administration/people/${part(person.user)}`}>{person.name}</TextLink>,
        },
        { id: 'home', header: t('home'), text: ({ home }) => home },
        { id: 'skill', header: t('skill'), text: ({ skill }) => skill },
        {
          id: 'expires',
          header: t('lastDay'),
          text: ({ expires }) => expires,
          cell: ({ expires }) => formatDateShort(Temporal.PlainDate.from(expires), language),
        },
        {
          id: 'state',
          header: t('state'),
          text: ({ state }) => t(state),
          cell: ({ state }) => <StatusTag tone={state === 'expired' ? 'bad' : 'warn'}>{t(state)}</StatusTag>,
        },
        { id: 'email', header: t('email'), text: ({ person }) => person.email ?? '' },
      ]}
    />
  );
}
