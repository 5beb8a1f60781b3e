import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { DashboardAnswer, PersonAnswer } from '#callout/api/answers.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Heading, TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useDashboard } from '../data/queries.ts';
import { surenessWord } from '../reception/level.ts';
import { receptionWords } from '../reception/words.ts';
import { inOrderOfWeight, useToldSignal } from './person-why.ts';
import { personWords } from './person-words.ts';
import './places.css';

/** One person as a reception sees him: where he is, how sure that is, and by what. */
export function PersonPage(): ReactNode {
  const { responder = '' } = useParams();
  const dashboard = useDashboard();
  return <Loaded query={dashboard}>{(seen) => <Found seen={seen} responder={responder} />}</Loaded>;
}

function Found({ seen, responder }: { readonly seen: DashboardAnswer; readonly responder: string }): ReactNode {
  const t = useWords(personWords);
  const person = seen.people.find((one) => one.responder === responder);
  if (person === undefined) return <EmptyState title={t('none')} text={t('noneText')} />;
  const nameOf = (location: string): string => seen.locations.find(({ id }) => id === location)?.name ?? location;
  const title = t('title', { name: person.name });
  return (
    <Stack>
      <PageTitle title={title} />
      <p>
        <TextLink to="/reception">{t('back')}</TextLink>
      </p>
      <PageHead title={title} />
      <State person={person} nameOf={nameOf} />
      <Because person={person} nameOf={nameOf} />
    </Stack>
  );
}

interface PartProps {
  readonly person: PersonAnswer;
  readonly nameOf: (location: string) => string;
}

function State({ person, nameOf }: PartProps): ReactNode {
  const t = useWords(personWords);
  const tr = useWords(receptionWords);
  const { state, sureness, reachable, location } = person;
  return (
    <section className="person">
      <p className="person__state">
        <Icon name={state === 'here' ? 'check' : state === 'gone' ? 'cross' : 'warning'} />{' '}
        {t(state, location === undefined ? {} : { location: nameOf(location) })}
      </p>
      {state === 'here' && !reachable ? <p>{t('unreachable')}</p> : null}
      <Heading level={2} look={3}>
        {t('howSure')}
      </Heading>
      <p>{t('sure', { word: tr(surenessWord(sureness)), percent: sureness })}</p>
      <p>{t('explained')}</p>
      <p>{t('explainedStale')}</p>
    </section>
  );
}

function Because({ person, nameOf }: PartProps): ReactNode {
  const t = useWords(personWords);
  const told = useToldSignal(nameOf);
  if (person.because.length === 0) return <p>{t('nothing')}</p>;
  return (
    <div className="points__box" tabIndex={0} role="group" aria-label={t('because')}>
      <table className="points points--read">
        <caption>{t('because')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('says')}</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('weighs')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('until')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrderOfWeight(person.because).map((signal) => {
            const { what, age, weighs, verdict, until } = told(signal);
            return (
              <tr key={`${signal.source} ${signal.location}`} className={signal.counted ? undefined : 'points__void'}>
                <th scope="row">{what}</th>
                <td>{age}</td>
                <td>{weighs}</td>
                <td>
                  <Icon name={signal.counted ? 'check' : 'cross'} /> {verdict}
                </td>
                <td>{until}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
