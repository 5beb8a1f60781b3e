import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import type { CallAnswer } from '#callout/api/answers.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { classes } from '#platform/ui/classes.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useCall } from '../data/queries.ts';
import { stopwatch, useClockTime } from '../frame/clock-time.ts';
import '../reception/reception.css';
import { ModeWord, modeClass } from '../reception/mode-word.tsx';
import { callWords } from '../reception/words.ts';
import { CallActions } from './actions.tsx';
import '../frame/press.css';
import './call.css';
import { Where } from '../places/where.tsx';
import { CalledPeople } from './called-people.tsx';
import { Course } from './course.tsx';
import { Evaluation } from './evaluation.tsx';
import { Funnel } from './funnel.tsx';
import { phaseWords } from './phase.ts';
import { helpAsked } from './recipients.ts';
import { useCallNews } from './use-call-news.ts';
import { coursePageWords } from './words.ts';

/** One call as it goes: the clock, who comes, what to do next; afterwards its course and evaluation (BHV-08, BHV-14). */
export function CallPage(): ReactNode {
  const { call = '' } = useParams();
  const query = useCall(call);
  return <Loaded query={query}>{(course) => <KnownCall key={course.call} course={course} />}</Loaded>;
}

function KnownCall({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const news = useCallNews(course);
  const asked = helpAsked(course.replies);
  return (
    <div className="call">
      <PageTitle title={`${course.nature}, ${course.place}`} />
      <Head course={course} />
      {course.unsaved > 0 ? <Alert tone="bad" role="alert" title={t('unsaved', { count: course.unsaved })} /> : null}
      {course.erased ? <Alert title={t('erased')} /> : null}
      {course.phase === 'running' && asked.length > 0 ? (
        <Alert
          tone="bad"
          role="alert"
          title={t('helpAsked', { names: asked.map(({ from }) => from.name).join(', ') })}
        />
      ) : null}
      {course.phase === 'running' ? (
        <p className="call__news" role="status">
          {news}
        </p>
      ) : null}
      {course.phase === 'running' ? <Running course={course} /> : <Afterwards course={course} />}
    </div>
  );
}

function Head({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const say = useWords(callWords);
  const clock = useClockTime();
  const { mode, nature, place, location, raisedAt, raisedBy, phase, text } = course;
  return (
    <header className={classes('call__head', modeClass(course))}>
      {mode === 'real' ? null : (
        <p className="call__mode">
          <ModeWord mode={mode} /> {t(mode === 'drill' ? 'drillBanner' : 'testBanner')}
        </p>
      )}
      <div className="call__title">
        <h1>
          {nature}, {place}
        </h1>
        <p>
          {location.name} · {text}
        </p>
        <p className="call__sent">
          <Icon name="check" /> {t('sentAt', { time: clock(raisedAt) })} {t('by', { name: raisedBy.name })}
        </p>
      </div>
      <div className="call__clock">
        <span>{phase === 'running' ? t('clock') : say(phaseWords[phase])}</span>
        <Clock course={course} />
      </div>
    </header>
  );
}

function Clock({ course }: { readonly course: CallAnswer }): ReactNode {
  const now = useNow(1_000);
  const until = course.endedAt === undefined ? now : Temporal.Instant.from(course.endedAt);
  return (
    <strong role="timer" aria-live="off">
      {stopwatch(course.raisedAt, until)}
    </strong>
  );
}

function Running({ course }: { readonly course: CallAnswer }): ReactNode {
  return (
    <div className="call__body">
      <div className="call__main">
        <Funnel course={course} />
        <CalledPeople course={course} />
        <Where call={course} />
      </div>
      <CallActions course={course} />
    </div>
  );
}

function Afterwards({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const [started] = useState(() => (course.evaluation === undefined ? 'course' : 'evaluation'));
  return (
    <div className="call__body">
      <div className="call__main">
        <Ended course={course} />
        <Tabs
          label={t('title')}
          start={started}
          tabs={[
            ...(course.evaluation === undefined
              ? []
              : [{ id: 'evaluation', label: t('evaluation'), content: <Evaluation course={course} /> }]),
            {
              id: 'course',
              label: t('course'),
              content: (
                <>
                  <Course course={course} />
                  <Where call={course} />
                </>
              ),
            },
            {
              id: 'people',
              label: t('answers'),
              content: (
                <>
                  <Funnel course={course} />
                  <CalledPeople course={course} />
                </>
              ),
            },
          ]}
        />
        <ReportLink call={course.call} />
        <p>
          <TextLink to="/reception">{t('back')}</TextLink>
        </p>
      </div>
      <CallActions course={course} />
    </div>
  );
}

function ReportLink({ call }: { readonly call: string }): ReactNode {
  const t = useWords(coursePageWords);
  const { language } = useLanguage();
  return (
    <p>
      <a className="nl-link" href={`/v1/calls/${encodeURIComponent(call)}/report.pdf?lang=${language}`} download>
        {t('reportPdf')}
      </a>
    </p>
  );
}

function Ended({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(coursePageWords);
  const clock = useClockTime();
  const { ended } = course;
  if (ended === undefined) return null;
  const said = t(ended.how === 'all-clear' ? 'endedAllClear' : 'endedWithdrawn', {
    time: clock(ended.at),
    name: ended.by.name,
  });
  return (
    <Alert tone={ended.how === 'all-clear' ? 'good' : 'info'} title={said}>
      <p>{ended.text}</p>
    </Alert>
  );
}
