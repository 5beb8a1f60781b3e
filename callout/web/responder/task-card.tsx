import { type ReactNode, useEffect } from 'react';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { classes } from '#platform/ui/classes.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { stopwatch, useClockTime } from '../frame/clock-time.ts';
import { MarkedPlan } from '../places/marked-plan.tsx';
import { ModeWord, modeClass } from '../reception/mode-word.tsx';
import { TalkPanel } from '../talk/talk-panel.tsx';
import { EvaluationForm } from './evaluation-form.tsx';
import { LineBanner } from './line-banner.tsx';
import { QuickReplies } from './quick-replies.tsx';
import type { OwnPhone } from './use-phone.ts';
import { cardWords } from './words.ts';

interface TaskCardProps {
  readonly own: OwnPhone;
  readonly call: PhoneCall;
  readonly onDismiss: () => void;
}

/** After the answer: what he does, who else comes, what is said; after the all clear how it went. */
export function TaskCard({ own, call, onDismiss }: TaskCardProps): ReactNode {
  const talk = isTalking(call) ? (
    <TalkPanel key={`talk-${call.call}`} wire={own.phone.talk} channel={`call/${call.call}`} />
  ) : null;
  // That it is safe comes first; whoever speaks at that moment goes on.
  const parts =
    call.phase === 'running'
      ? [<Doing key="doing" own={own} call={call} />, talk, <Around key="around" own={own} call={call} />]
      : [<Over key="over" own={own} call={call} onDismiss={onDismiss} />, talk];
  return (
    <div className="card">
      <LineBanner own={own} />
      <CardHead call={call} />
      {parts}
    </div>
  );
}

/** Until the call is closed people have to find each other; who cannot come is left alone. */
function isTalking({ phase, you }: PhoneCall): boolean {
  return you !== 'cannot' && (phase === 'running' || phase === 'all-clear');
}

function CardHead({ call }: { readonly call: PhoneCall }): ReactNode {
  const now = useNow(1_000);
  const { mode, nature, place, location, phase, raisedAt } = call;
  return (
    <header className={classes('card__head', modeClass(call))}>
      <ModeWord mode={mode} />
      <h1>
        {nature}, {place}
      </h1>
      <p>
        {location.name}
        {phase === 'running' ? ` · ${stopwatch(raisedAt, now)}` : ''}
      </p>
    </header>
  );
}

interface PartProps {
  readonly own: OwnPhone;
  readonly call: PhoneCall;
}

/** What he has to know at a glance while he walks. */
function Doing({ own, call }: PartProps): ReactNode {
  return (
    <>
      {call.you === 'cannot' ? null : <Task call={call} />}
      <Answered own={own} call={call} />
    </>
  );
}

function Around({ own, call }: PartProps): ReactNode {
  return (
    <>
      {call.you === 'cannot' ? null : <WhereItIs call={call} />}
      <MessageList own={own} call={call} />
      <QuickReplies own={own} call={call} />
      <Roles own={own} call={call} />
      <Others call={call} />
    </>
  );
}

const minutesOffered = [1, 3, 5, 10];

function Answered({ own, call }: PartProps): ReactNode {
  const t = useWords(cardWords);
  const { phone } = own;
  const { you, minutes } = call;
  return (
    <section className="card__you">
      <p className="card__answer">
        <Icon name={you === 'cannot' ? 'cross' : 'check'} />
        {t(you === 'arrived' ? 'youArrived' : you === 'cannot' ? 'youCannot' : 'youCome')}
      </p>
      <Delivery own={own} call={call} />
      {you === 'coming' ? (
        <>
          <button type="button" className="phone__big" onClick={() => phone.progress(call.call, 'arrived')}>
            {t('arrived')}
          </button>
          <fieldset className="presses">
            <legend>{t('minutes')}</legend>
            {minutesOffered.map((count) => (
              <button
                key={count}
                type="button"
                className="press press--thumb"
                aria-pressed={minutes === count}
                onClick={() => phone.comingIn(call.call, count)}
              >
                {t('minutesOf', { count })}
              </button>
            ))}
          </fieldset>
        </>
      ) : null}
      {you === 'arrived' ? null : (
        <button
          type="button"
          className="press press--thumb press--whole"
          onClick={() => phone.progress(call.call, you === 'cannot' ? 'coming' : 'cannot')}
        >
          {t(you === 'cannot' ? 'stillComing' : 'cannotAfter')}
        </button>
      )}
    </section>
  );
}

/** Whether the server has the answer: never said before it said so itself. */
function Delivery({ own, call }: PartProps): ReactNode {
  const t = useWords(cardWords);
  const { unsent, notTaken } = own.seen;
  if (unsent.has(call.call)) {
    return (
      <p className="card__delivery card__delivery--waiting" role="status">
        <Icon name="clock" /> {t('unsent')}
      </p>
    );
  }
  if (notTaken?.call === call.call) {
    return (
      <p className="card__delivery card__delivery--waiting" role="alert">
        <Icon name="warning" /> {t('notTaken', { code: notTaken.code })}
      </p>
    );
  }
  return (
    <p className="card__delivery" role="status">
      <Icon name="check" /> {t('taken')}
    </p>
  );
}

function Task({ call }: { readonly call: PhoneCall }): ReactNode {
  const t = useWords(cardWords);
  return (
    <section className="card__task">
      <h2>{t('task')}</h2>
      <p>{call.task ?? call.text}</p>
    </section>
  );
}

/** On the plan of the building, where the reception pointed. */
function WhereItIs({ call }: { readonly call: PhoneCall }): ReactNode {
  const t = useWords(cardWords);
  if (call.mark === undefined) return null;
  const { floor, name } = call.mark;
  return (
    <section className="where">
      <h2>{name === '' ? t('whereItIs') : t('whereItIsAt', { floor, name })}</h2>
      <MarkedPlan location={call.location.id} mark={call.mark} />
    </section>
  );
}

function Roles({ own, call }: PartProps): ReactNode {
  const t = useWords(cardWords);
  if (call.roles.length === 0 || call.you === 'cannot') return null;
  return (
    <section>
      <h2>{t('roles')}</h2>
      <ul className="card__roles">
        {call.roles.map(({ id, name, taken, needed }) => (
          <li key={id}>
            <button
              type="button"
              className="press press--thumb press--whole"
              aria-pressed={call.role === id}
              onClick={() => own.phone.takeRole(call.call, id)}
            >
              {t('roleOf', { name, taken, needed })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than these are told by number: a phone is small. */
const mostNamed = 6;

function Others({ call }: { readonly call: PhoneCall }): ReactNode {
  const t = useWords(cardWords);
  const { coming, arrived, names } = call.others;
  return (
    <section>
      <h2>{t('others')}</h2>
      <p>{coming + arrived === 0 ? t('othersNone') : t('othersCount', { coming, arrived })}</p>
      <ul className="card__others">
        {names.slice(0, mostNamed).map(({ name, step }) => (
          <li key={name}>
            <Icon name={step === 'arrived' ? 'check' : 'arrow'} /> {name}, {t(step === 'arrived' ? 'there' : 'comes')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MessageList({ own, call }: PartProps): ReactNode {
  const t = useWords(cardWords);
  const clock = useClockTime();
  const { phone, seen } = own;
  const unread = call.messages.filter(({ read }) => !read).map(({ message }) => message);
  const names = unread.join(' ');
  useEffect(() => {
    if (document.visibilityState !== 'visible' || seen.line !== 'open') return;
    for (const message of names.split(' ').filter(Boolean)) phone.messageRead(call.call, message);
  }, [phone, call.call, names, seen.line]);
  if (call.messages.length === 0) return null;
  return (
    <section className="card__messages">
      <h2>{t('messages')}</h2>
      <ol aria-live="polite">
        {call.messages.toReversed().map(({ message, at, from, text }) => (
          <li key={message}>
            <span>{`${clock(at, 'minutes')} · ${from}`}</span>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Over({ own, call, onDismiss }: TaskCardProps): ReactNode {
  const t = useWords(cardWords);
  const { phase, ended, evaluation, you } = call;
  const came = you === 'coming' || you === 'arrived';
  return (
    <>
      <section className={phase === 'withdrawn' ? 'card__over' : 'card__over card__over--clear'} role="status">
        <p className="card__answer">
          <Icon name="check" />
          {t(phase === 'withdrawn' ? 'withdrawn' : phase === 'closed' ? 'closed' : 'allClear')}
        </p>
        {ended === undefined ? null : <p>{ended.text}</p>}
      </section>
      {evaluation === 'asked' && came ? <EvaluationForm phone={own.phone} call={call} /> : null}
      {evaluation === 'answered' ? (
        <>
          <p>{t('thanks')}</p>
          <Delivery own={own} call={call} />
        </>
      ) : null}
      <button type="button" className="press press--thumb press--whole" onClick={onDismiss}>
        {t('done')}
      </button>
      <MessageList own={own} call={call} />
    </>
  );
}
