import type { ReactNode } from 'react';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { List, TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { useAdministration, usePeople } from '../data.ts';
import { administrationWords } from '../words.ts';
import { overviewWords } from './words.ts';

/** What is set up and what asks for attention, for this administrator's locations. */
export function OverviewPage(): ReactNode {
  const t = useWords(overviewWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  const people = usePeople();
  return (
    <Stack gap="l">
      <PageTitle title={say('title')} />
      <PageHead title={administration.data?.name ?? say('title')} intro={t('intro')} />
      <Loaded query={administration}>
        {(set) => (
          <Loaded query={people}>
            {(known) => (
              <>
                <Section title={t('attention')}>
                  <Attention people={known} />
                </Section>
                <Section title={t('setUp')}>
                  <SetUp set={set} people={known} />
                </Section>
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

function Attention({ people }: { readonly people: readonly AdministeredPerson[] }): ReactNode {
  const t = useWords(overviewWords);
  const active = people.filter(({ responder }) => responder?.active === true);
  const holds = (state: 'soon' | 'expired') =>
    active.filter(({ responder }) => responder?.skills.some((skill) => skill.state === state) === true).length;
  const counts = [
    { key: 'expired', count: holds('expired'), to: '/beheer/certificaten' },
    { key: 'soon', count: holds('soon'), to: '/beheer/certificaten' },
    {
      key: 'noPhone',
      count: active.filter(({ phones }) => phones === 0).length,
      to: '/beheer/mensen?toon=geen-telefoon',
    },
    {
      key: 'notInvited',
      count: people.filter(({ account, email }) => account === 'none' && email !== undefined).length,
      to: '/beheer/mensen?toon=geen-account',
    },
  ] as const;
  const waiting = counts.filter(({ count }) => count > 0);
  if (waiting.length === 0) return <Alert tone="good" title={t('nothing')} />;
  return (
    <List
      items={waiting.map(({ key, count, to }) => (
        <TextLink key={key} to={to}>
          {t(key, { count })}
        </TextLink>
      ))}
    />
  );
}

function SetUp({
  set,
  people,
}: {
  readonly set: AdministrationAnswer;
  readonly people: readonly AdministeredPerson[];
}): ReactNode {
  const t = useWords(overviewWords);
  const bare = set.locations.filter(({ minima }) => minima.length === 0).length;
  const responders = people.filter(({ responder }) => responder !== undefined).length;
  const receptions = set.officers.filter(({ role }) => role === 'reception').length;
  const item = (id: string, label: string, done: boolean, note: string, to: string): CheckItem => ({
    id,
    label,
    state: done ? 'done' : 'todo',
    note,
    action: <TextLink to={to}>{t('open')}</TextLink>,
  });
  return (
    <Checklist
      items={[
        item(
          'locations',
          t('stepRegions'),
          set.locations.length > 0,
          t('countLocations', { count: set.locations.length }),
          '/beheer/locaties',
        ),
        item(
          'skills',
          t('stepSkills'),
          set.skills.length > 0,
          t('countSkills', { count: set.skills.length }),
          '/beheer/vaardigheden',
        ),
        item(
          'minima',
          t('stepMinima'),
          set.locations.length > 0 && bare === 0,
          bare === 0 && set.locations.length > 0 ? t('minimaAll') : t('countMissingMinima', { count: bare }),
          '/beheer/locaties',
        ),
        item(
          'groups',
          t('stepGroups'),
          set.groups.some(({ rights }) => rights.includes('respond')),
          t('countGroups', { count: set.groups.length }),
          '/beheer/groepen',
        ),
        item('people', t('stepPeople'), responders > 0, t('countPeople', { count: responders }), '/beheer/mensen'),
        item(
          'scenarios',
          t('stepScenarios'),
          set.texts.length > 0 && set.scenarios.length > 0,
          t('countScenarios', { texts: set.texts.length, scenarios: set.scenarios.length }),
          '/beheer/scenarios',
        ),
        item(
          'reception',
          t('stepReception'),
          receptions > 0,
          t('countReception', { count: receptions }),
          '/beheer/functies',
        ),
      ]}
    />
  );
}
