import type { ReactNode } from 'react';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { TextLink } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { part } from '../data.ts';
import { isRole, scopeName } from '../officers/scopes.ts';
import { officerWords } from '../officers/words.ts';
import { AccountState, accountWord } from './account-state.tsx';
import { peopleWords } from './words.ts';

/** Whether he has a phone that was tested. */
function usePhoneText(): (person: AdministeredPerson) => string {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  const zone = useZone();
  return ({ responder, phones, testedAt }) => {
    if (responder === undefined) return '';
    if (phones === 0) return t('phoneNone');
    return testedAt === undefined
      ? t('phoneUntested')
      : t('phoneTested', { date: instantText(testedAt, zone, language, 'short') });
  };
}

export function usePeopleColumns(set: AdministrationAnswer): readonly Column<AdministeredPerson>[] {
  const t = useWords(peopleWords);
  const say = useWords(officerWords);
  const phone = usePhoneText();
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    all.find((one) => one.id === id)?.name ?? id;
  const offices = ({ offices: held }: AdministeredPerson): string =>
    held
      .map(
        ({ role, scope }) => `${isRole(role) ? say(role) : role} (${scopeName(set, scope, say('wholeOrganisation'))})`,
      )
      .join(', ');
  return [
    {
      id: 'name',
      header: t('name'),
      text: ({ name, email = '' }) => `${name} ${email}`,
      cell: (person) => <PersonName person={person} />,
    },
    {
      id: 'home',
      header: t('homeOrOffice'),
      text: (person) =>
        person.responder === undefined ? offices(person) : nameOf(set.locations, person.responder.home),
    },
    {
      id: 'groups',
      header: t('groups'),
      text: ({ responder }) => (responder?.groups ?? []).map((group) => nameOf(set.groups, group)).join(', '),
    },
    {
      id: 'certificates',
      header: t('certificates'),
      text: ({ responder }) => worst(responder, t),
      cell: ({ responder }) => <Worst responder={responder} />,
    },
    {
      id: 'account',
      header: t('account'),
      text: (person) => t(accountWord(person), { provider: person.provider ?? '' }),
      cell: (person) => <AccountState person={person} plain />,
    },
    { id: 'phone', header: t('phone'), text: phone },
  ];
}

function PersonName({ person }: { readonly person: AdministeredPerson }): ReactNode {
  const t = useWords(peopleWords);
  return (
    <>
      <TextLink to={`/administration/people/${part(person.user)}`}>{person.name}</TextLink>{' '}
      {person.responder?.active === false ? <StatusTag>{t('inactive')}</StatusTag> : null}
    </>
  );
}

type Responder = AdministeredPerson['responder'];

function stateOf(responder: Responder): 'soon' | 'expired' | undefined {
  const states = responder?.skills.map(({ state }) => state) ?? [];
  if (states.includes('expired')) return 'expired';
  return states.includes('soon') ? 'soon' : undefined;
}

function worst(responder: Responder, t: (key: 'soon' | 'expired') => string): string {
  const state = stateOf(responder);
  return state === undefined ? '' : t(state);
}

function Worst({ responder }: { readonly responder: Responder }): ReactNode {
  const t = useWords(peopleWords);
  const state = stateOf(responder);
  return state === undefined ? null : <StatusTag tone={state === 'expired' ? 'bad' : 'warn'}>{t(state)}</StatusTag>;
}
