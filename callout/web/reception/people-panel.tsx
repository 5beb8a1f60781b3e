import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PersonAnswer } from '#callout/api/answers.ts';
import { whyWords } from '#callout/core/why-words.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { useClockTime } from '../frame/clock-time.ts';
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
  const there = people.filter((person) => person.location === location.id);
  const here = there.filter(({ state, reachable }) => state === 'here' && reachable);
  const unreachable = there.filter(({ state, reachable }) => state === 'here' && !reachable);
  const stale = there.filter(({ state }) => state === 'stale');
  return (
    <section className="people" aria-labelledby="people-title">
      <Heading level={2} look={3} id="people-title">
        {t('people', { location: location.name })}
      </Heading>
      <div className="people__scroll" tabIndex={0} role="group" aria-labelledby="people-title">
        {here.length === 0 ? <p className="people__none">{t('hereNone')}</p> : <Persons persons={here} />}
        <Apart title={t('unreachable')} persons={unreachable} />
        <Apart title={t('stale')} persons={stale} />
      </div>
    </section>
  );
}

function Apart(props: { readonly title: string; readonly persons: readonly PersonAnswer[] }): ReactNode {
  if (props.persons.length === 0) return null;
  return (
    <div className="people__apart">
      <h3>
        <Icon name="ban" />
        {props.title}
      </h3>
      <Persons persons={props.persons} />
    </div>
  );
}

function Persons({ persons }: { readonly persons: readonly PersonAnswer[] }): ReactNode {
  return (
    <ul className="people__list">
      {persons
        .toSorted((a, b) => b.skills.length - a.skills.length || a.name.localeCompare(b.name, 'nl'))
        .map((person) => (
          <Person key={person.responder} person={person} />
        ))}
    </ul>
  );
}

function Person({ person }: { readonly person: PersonAnswer }): ReactNode {
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
        {state === 'stale' && lastHeard !== undefined
          ? t('lastHeard', { time: clock(lastHeard, 'minutes') })
          : t('sureness', { word: t(surenessWord(sureness)), percent: sureness })}
        {reach.way === 'push' ? ` · ${t('byPush', { percent: reach.sureness })}` : null}
        {reach.way === 'none' && state === 'here' ? ` · ${why(reach.why)}` : null}
      </span>
    </li>
  );
}
