import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PersonAnswer } from '#callout/api/answers.ts';
import { whyWords } from '#callout/core/why-words.ts';
import type { Why } from '#platform/kernel/why.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { Explained, WhyProvider } from '#platform/ui/why-drawer.tsx';
import { useDashboard } from '../data/queries.ts';
import { useClockTime } from '../frame/clock-time.ts';
import { useWhyOf } from '../places/person-why.ts';
import { surenessWord } from './level.ts';
import { useSkillName } from './skill-name.ts';
import { receptionWords } from './words.ts';

interface PeoplePanelProps {
  readonly location: { readonly id: string; readonly name: string };
  readonly people: readonly PersonAnswer[];
}

/** Who is at a location, with skills and how sure that is. Who cannot be reached, or was not heard of, stands apart and does not count. */
export function PeoplePanel({ location, people }: PeoplePanelProps): ReactNode {
  const t = useWords(receptionWords);
  const { data: seen } = useDashboard();
  // One clock for the explanations of all: a location may have hundreds of people.
  const whyOf = useWhyOf((id) => seen?.locations.find((one) => one.id === id)?.name ?? id);
  const there = people.filter((person) => person.location === location.id);
  const here = there.filter(({ state, reachable }) => state === 'here' && reachable);
  const unreachable = there.filter(({ state, reachable }) => state === 'here' && !reachable);
  const stale = there.filter(({ state }) => state === 'stale');
  return (
    <WhyProvider>
      <section className="people" aria-labelledby="people-title">
        <Heading level={2} look={3} id="people-title">
          {t('people', { location: location.name })}
        </Heading>
        <div className="people__scroll" tabIndex={0} role="group" aria-labelledby="people-title">
          {here.length === 0 ? (
            <p className="people__none">{t('hereNone')}</p>
          ) : (
            <Persons persons={here} whyOf={whyOf} />
          )}
          <Apart title={t('unreachable')} persons={unreachable} whyOf={whyOf} />
          <Apart title={t('stale')} persons={stale} whyOf={whyOf} />
        </div>
      </section>
    </WhyProvider>
  );
}

interface PersonsProps {
  readonly persons: readonly PersonAnswer[];
  readonly whyOf: (person: PersonAnswer) => Why;
}

function Apart({ title, persons, whyOf }: PersonsProps & { readonly title: string }): ReactNode {
  if (persons.length === 0) return null;
  return (
    <div className="people__apart">
      <h3>
        <Icon name="ban" />
        {title}
      </h3>
      <Persons persons={persons} whyOf={whyOf} />
    </div>
  );
}

function Persons({ persons, whyOf }: PersonsProps): ReactNode {
  return (
    <ul className="people__list">
      {persons
        .toSorted((a, b) => b.skills.length - a.skills.length || a.name.localeCompare(b.name, 'nl'))
        .map((person) => (
          <Person key={person.responder} person={person} whyOf={whyOf} />
        ))}
    </ul>
  );
}

interface PersonProps extends Pick<PersonsProps, 'whyOf'> {
  readonly person: PersonAnswer;
}

function Person({ person, whyOf }: PersonProps): ReactNode {
  const t = useWords(receptionWords);
  const clock = useClockTime();
  const skillName = useSkillName();
  const why = useWords(whyWords);
  const { name, skills, state, sureness, lastHeard, reach } = person;
  return (
    <li className="people__one">
      <Link className="people__name" to={`/people/${encodeURIComponent(person.responder)}`}>
        {name}
      </Link>
      <span className="people__skills">
        {skills.length === 0 ? t('noSkills') : null}
        {skills.map(({ skill, expired }) => (
          <span key={skill} className={expired ? 'skill skill--expired' : 'skill'}>
            {skillName(skill)}
            {expired ? ` (${t('expired')})` : null}
          </span>
        ))}
      </span>
      <span className="people__sure">
        <Explained why={() => Promise.resolve(whyOf(person))}>
          <span className="ui-hidden">{name}: </span>
          {state === 'stale' && lastHeard !== undefined
            ? t('lastHeard', { time: clock(lastHeard, 'minutes') })
            : t('sureness', { word: t(surenessWord(sureness)), percent: sureness })}
        </Explained>
        {reach.way === 'push' ? ` · ${t('byPush', { percent: reach.sureness })}` : null}
        {reach.way === 'none' && state === 'here' ? ` · ${why(reach.why)}` : null}
      </span>
    </li>
  );
}
