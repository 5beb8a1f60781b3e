import type { ReactNode } from 'react';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { List, TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
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
    { key: 'expired', count: holds('expired'), to: '/administration/certificates' },
    { key: 'soon', count: holds('soon'), to: '/administration/certificates' },
    {
      key: 'noPhone',
      count: active.filter(({ phones }) => phones === 0).length,
      to: '/administration/people?show=no-phone',
    },
    {
      key: 'notInvited',
      count: people.filter(({ account, email }) => account === 'none' && email !== undefined).length,
      to: '/administration/people?show=no-account',
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

interface SetUpProps {
  readonly set: AdministrationAnswer;
  readonly people: readonly AdministeredPerson[];
}

function SetUp(props: SetUpProps): ReactNode {
  const t = useWords(overviewWords);
  const steps = useSteps(props);
  const items = steps.map(
    ({ id, done, note, to }): CheckItem => ({
      id,
      label: t(id),
      state: done ? 'done' : 'todo',
      note,
      action: (
        <ButtonLink kind="quiet" to={`/administration/${to}`}>
          {t('open')}
          <span className="ui-hidden">: {t(id)}</span>
        </ButtonLink>
      ),
    }),
  );
  return <Checklist items={items} />;
}

interface Step {
  readonly id: Extract<keyof typeof overviewWords, `step${string}`>;
  readonly done: boolean;
  readonly note: string;
  /** Below `/administration`. */
  readonly to: string;
}

function useSteps({ set, people }: SetUpProps): readonly Step[] {
  const t = useWords(overviewWords);
  const { locations, skills, groups, texts, scenarios, officers } = set;
  const bare = locations.filter(({ minima }) => minima.length === 0).length;
  const hasMinima = locations.length > 0 && bare === 0;
  const minima = hasMinima ? t('minimaAll') : t('countMissingMinima', { count: bare });
  const called = groups.some(({ rights }) => rights.includes('respond'));
  const responders = people.filter(({ responder }) => responder !== undefined).length;
  const receptions = officers.filter(({ role }) => role === 'reception').length;
  const plans = t('countScenarios', { texts: texts.length, scenarios: scenarios.length });
  const step = (id: Step['id'], done: boolean, note: string, to: string): Step => ({ id, done, note, to });
  return [
    step('stepRegions', locations.length > 0, t('countLocations', { count: locations.length }), 'locations'),
    step('stepSkills', skills.length > 0, t('countSkills', { count: skills.length }), 'skills'),
    step('stepMinima', hasMinima, minima, 'locations'),
    step('stepGroups', called, t('countGroups', { count: groups.length }), 'groups'),
    step('stepPeople', responders > 0, t('countPeople', { count: responders }), 'people'),
    step('stepScenarios', texts.length > 0 && scenarios.length > 0, plans, 'scenarios'),
    step('stepReception', receptions > 0, t('countReception', { count: receptions }), 'officers'),
  ];
}
