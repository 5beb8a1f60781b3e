import { type ReactNode, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { classes } from '#platform/ui/classes.ts';
import { Icon, type IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { stopwatch } from '../frame/clock-time.ts';
import { triedText } from './course.tsx';
import { type CalledPerson, type GroupName, groupsOf, initials } from './groups.ts';
import { coursePageWords, courseWords } from './words.ts';

const signs: Readonly<Record<GroupName, IconName>> = {
  arrived: 'check',
  coming: 'arrow',
  waiting: 'clock',
  cannot: 'cross',
  unreachable: 'ban',
};

/** A group that is not in sight anyway is cut off here; the number above it counts all. */
const mostShown = 60;

/** Everybody who was called, by what he answered: faces without photographs. */
export function CalledPeople({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  return (
    <div className="called" role="region" aria-label={t('answers')} tabIndex={0}>
      {groupsOf(course).map(({ name, people }) =>
        people.length === 0 && (name === 'unreachable' || name === 'cannot') ? null : (
          <section key={name} className={`called__group called__group--${name}`}>
            <h2>
              <Icon name={signs[name]} /> {t(name)} <span className="called__count">{people.length}</span>
            </h2>
            {name === 'unreachable' ? <p className="called__text">{t('unreachableText')}</p> : null}
            {people.length === 0 ? <p className="called__text">{t('nobody')}</p> : null}
            <ul>
              {people.slice(0, mostShown).map((person) => (
                <Face key={person.responder} person={person} course={course} />
              ))}
            </ul>
            {people.length > mostShown ? (
              <p className="called__text">{t('more', { count: people.length - mostShown })}</p>
            ) : null}
          </section>
        ),
      )}
    </div>
  );
}

const stepWords = {
  sent: 'sent',
  'on-phone': 'onPhone',
  shown: 'shown',
  read: 'read',
  coming: 'coming',
  cannot: 'cannot',
  arrived: 'arrived',
} as const;

function Face({ person, course }: { readonly person: CalledPerson; readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const say = useWords(courseWords);
  const [first] = useState(person.step);
  // What was tried last says most, as long as he did not answer.
  const last = course.attempts.findLast(({ responder }) => responder === person.responder);
  const { step, name, minutes, wave, role, skills } = person;
  const at = step === undefined ? undefined : person.instants[step];
  const details = [
    step === undefined ? t('notSent') : t(stepWords[step]),
    at === undefined ? '' : t('since', { time: stopwatch(course.raisedAt, Temporal.Instant.from(at)) }),
    minutes === undefined || step !== 'coming' ? '' : t('minutes', { count: minutes }),
    role?.name ?? '',
    wave > 1 ? t('wave', { wave }) : '',
    last === undefined || (step !== undefined && step !== 'sent') ? '' : triedText(say, last),
  ].filter(Boolean);
  return (
    <li className={classes('face', step !== first && 'face--new')}>
      <span className="face__token" aria-hidden="true">
        {initials(name)}
      </span>
      <span className="face__text">
        <strong>{name}</strong>
        <span>{details.join(' · ')}</span>
        {skills.length === 0 ? null : <span>{skills.map((skill) => skill.name).join(', ')}</span>}
      </span>
    </li>
  );
}
