import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { AsWritten } from './as-written.tsx';
import { breakable } from './breaks.ts';
import { classes } from './classes.ts';
import { useNow, useStillAt } from './clock.tsx';
import { Countdown } from './countdown.tsx';
import { endOf, instantText } from './dates.ts';
import { Icon, type IconName } from './icon.tsx';
import { Unparted } from './instant-text.tsx';
import { useLanguage, useWords } from './language.tsx';
import { nowPosition, type Stage, type StageState, stageStates } from './stages.ts';
import './time-line.css';
import { Explained } from './why-drawer.tsx';
import { uiWords } from './words.ts';
import { useZone } from './zone.tsx';

interface TimeLineProps {
  readonly stages: readonly Stage[];
  /** The next instant (ISO) that binds the reader. */
  readonly binding?: { readonly at: string; readonly label: string };
}

/** The stages of a procedure as one thread: what is over, what runs, what comes, and where now is. A long one folds to the stages around now. */
export function TimeLine({ stages, binding }: TimeLineProps): ReactNode {
  const t = useWords(uiWords);
  const titleId = useId();
  const listId = useId();
  const now = useNow();
  const [all, setAll] = useState(false);
  const states = stageStates(stages, now);
  const position = nowPosition(stages, states, now);
  const first = Math.max(0, Math.min((position?.index ?? stages.length) - 2, stages.length - abreast));
  return (
    <section
      className={classes('ui-time-line', stages.length > abreast && 'ui-time-line--long')}
      aria-labelledby={titleId}
    >
      <Head titleId={titleId} binding={binding} />
      <ol id={listId} className={classes('ui-time-line__stages', all && 'ui-time-line__stages--all')}>
        {stages.map((stage, index) => (
          <StageItem
            key={stage.id}
            stage={stage}
            state={states[index] ?? 'coming'}
            nowPercent={position?.index === index ? position.percent : undefined}
            near={position === undefined ? index >= stages.length - 3 : Math.abs(index - position.index) <= 1}
            wide={index >= first && index < first + abreast}
          />
        ))}
      </ol>
      {stages.length > 3 ? (
        <button
          type="button"
          className="ui-time-line__more"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'showFewStages' : 'showAllStages', { count: stages.length })}
        </button>
      ) : null}
    </section>
  );
}

interface HeadProps {
  readonly titleId: string;
  readonly binding: TimeLineProps['binding'];
}

/** Who looks back reads at what moment the line stands. */
function Head({ titleId, binding }: HeadProps): ReactNode {
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const zone = useZone();
  const stillAt = useStillAt();
  return (
    <div className="ui-time-line__head">
      <h2 id={titleId} className="ui-time-line__title">
        {t('timeLine')}
      </h2>
      {stillAt === undefined ? null : <p>{t('standOf', { date: instantText(stillAt, zone, language) })}</p>}
      {binding === undefined ? null : (
        <p>
          {t('labelled', { label: binding.label })} <Countdown until={binding.at} />
        </p>
      )}
    </div>
  );
}

/** How many stages stand beside each other on a desktop while the line is folded. */
const abreast = 8;

interface StageItemProps {
  readonly stage: Stage;
  readonly state: StageState;
  readonly nowPercent: number | undefined;
  readonly near: boolean;
  readonly wide: boolean;
}

function StageItem({ stage, state, nowPercent, near, wide }: StageItemProps): ReactNode {
  const t = useWords(uiWords);
  const isNow = nowPercent !== undefined;
  const looksBack = useStillAt() !== undefined;
  return (
    <li
      className={classes(
        'ui-time-line__stage',
        `ui-time-line__stage--${state}`,
        near && 'ui-time-line__stage--near',
        wide && 'ui-time-line__stage--wide',
      )}
      aria-current={state === 'running' ? 'step' : undefined}
    >
      <span className="ui-time-line__thread" aria-hidden="true">
        {isNow ? <NowMark percent={nowPercent} word={t(looksBack ? 'backThen' : 'now')} /> : null}
      </span>
      <span className="ui-time-line__knot" aria-hidden="true">
        {knots[state] === undefined ? null : <Icon name={knots[state]} />}
      </span>
      <span className="ui-time-line__label">
        {stage.href === undefined ? (
          <AsWritten>{breakable(stage.label)}</AsWritten>
        ) : (
          <Link to={stage.href}>
            <AsWritten>{breakable(stage.label)}</AsWritten>
          </Link>
        )}
      </span>
      <span className="ui-time-line__date">
        <StageDate stage={stage} />
      </span>
      <span className="ui-time-line__state">{t(looksBack && state === 'running' ? 'ranThen' : state)}</span>
    </li>
  );
}

function NowMark(props: { readonly percent: number; readonly word: string }): ReactNode {
  return (
    <span className="ui-time-line__now" style={{ insetInlineStart: `${props.percent}%` }}>
      {props.word}
    </span>
  );
}

function StageDate(props: { readonly stage: Stage }): ReactNode {
  const { from, to, note, why } = props.stage;
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const zone = useZone();
  const at = to ?? from;
  const text = at === undefined ? t('undated') : isEnd() ? end() : instantText(at, zone, language, 'deadline-short');
  const unparted = <Unparted text={text} />;
  const date = why === undefined ? unparted : <Explained why={why}>{unparted}</Explained>;
  return note === undefined ? (
    date
  ) : (
    <>
      {date} <span className="ui-time-line__note">{note}</span>
    </>
  );

  function isEnd(): boolean {
    return to !== undefined && to !== from;
  }

  function end(): string {
    const bound = endOf(to ?? '', zone, language);
    const isOneDay =
      bound.key === 'through' &&
      from !== undefined &&
      instantText(from, zone, language, 'date').endsWith(` ${bound.date}`);
    return isOneDay ? bound.date : t(bound.key, { date: bound.date });
  }
}

const knots: Readonly<Record<StageState, IconName | undefined>> = {
  past: 'check',
  running: 'dot',
  coming: undefined,
  skipped: 'minus',
};
