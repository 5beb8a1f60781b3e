import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { DashboardAnswer, PersonAnswer } from '#callout/api/answers.ts';
import { whyWords } from '#callout/core/why-words.ts';
import { formatDuration } from '#platform/kernel/format.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Heading, TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useDashboard } from '../data/queries.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { surenessWord } from '../reception/level.ts';
import { receptionWords } from '../reception/words.ts';
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
    </section>
  );
}

function Because({ person, nameOf }: PartProps): ReactNode {
  const t = useWords(personWords);
  if (person.because.length === 0) return <p>{t('nothing')}</p>;
  const newest = person.because.toSorted((a, b) => Number(b.counted) - Number(a.counted) || (a.at < b.at ? 1 : -1));
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
          </tr>
        </thead>
        <tbody>
          {newest.map((signal) => (
            <Signal key={`${signal.source} ${signal.location}`} signal={signal} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Signal = PersonAnswer['because'][number];

function Signal({ signal, nameOf }: { readonly signal: Signal; readonly nameOf: PartProps['nameOf'] }): ReactNode {
  const t = useWords(personWords);
  const why = useWords<string>(whyWords);
  const now = useNow(10_000);
  const { language } = useLanguage();
  const { source, says, location, at, counted, strength } = signal;
  const minutes = Math.floor((now.epochMilliseconds - Temporal.Instant.from(at).epochMilliseconds) / 60_000);
  const age = Temporal.Duration.from({ hours: Math.floor(minutes / 60), minutes: Math.max(0, minutes) % 60 });
  return (
    <tr className={counted ? undefined : 'points__void'}>
      <th scope="row">{t(wordOf(source, says), { location: nameOf(location) })}</th>
      <td>{minutes < 1 ? t('justNow') : t('ago', { time: formatDuration(age, language) })}</td>
      <td>{t('of100', { count: strength })}</td>
      <td>
        <Icon name={counted ? 'check' : 'cross'} /> {why(signal.why)}
      </td>
    </tr>
  );
}

function wordOf(source: Signal['source'], says: Signal['says']) {
  return says === 'here' ? (`${source}Here` as const) : (`${source}Gone` as const);
}
